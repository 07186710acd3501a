using Galley.Generators.Tests.Infrastructure;

using Microsoft.CodeAnalysis.CSharp;

namespace Galley.Generators.Tests.Generation;

/// <summary>Generated code compiles without a warning in every kind of project, and runs.</summary>
public sealed class CompatibilityTests
{
    // C# 7.3 in every respect, and documented: CS1591 is an error here.
    private const string Code = """
        namespace Demo
        {
            /// <summary>Uses what was generated.</summary>
            public static class Uses
            {
                /// <summary>Uses it.</summary>
                /// <returns>What it found.</returns>
                public static string Run()
                {
                    Galley.Article article;
                    if (!Articles.TryGet("days-before-summit", out article))
                    {
                        return "missing";
                    }

                    switch (article.Mentions[0].EntityId)
                    {
                        case People.Ids.DonaldTrump:
                            return People.DonaldTrump.Name + "; " + article.Caption.Credit.Photographer + "; " + Articles.All.Count
                                + "; " + article.Quotations[0].Speaker.Name + "; " + article.Dates[1].Value
                                + "; " + Articles.On(new Galley.CalendarDate(2019, 2, 27)).Count + " of " + Articles.Timeline.Count;
                        default:
                            return "somebody else";
                    }
                }
            }
        }
        """;

    public static TheoryData<string, LanguageVersion> Matrix()
    {
        var matrix = new TheoryData<string, LanguageVersion>();
        foreach (var target in Target.All)
        {
            foreach (var language in new[] { LanguageVersion.CSharp7_3, LanguageVersion.CSharp9, LanguageVersion.CSharp11, LanguageVersion.Latest })
            {
                matrix.Add(target.Name, language);
            }
        }

        return matrix;
    }

    [Theory]
    [MemberData(nameof(Matrix))]
    public void It_compiles_and_runs(string target, LanguageVersion language)
    {
        var project = Project.OfSeed() with
        {
            Target = Target.All.Single(known => known.Name == target),
            Language = language,
            Code = language == LanguageVersion.CSharp7_3 ? Code : "#nullable disable\n" + Code,
        };

        Assert.Equal("Donald Trump; Saul Loeb; 1; Donald Trump; 2019-02-27/2019-02-28; 2 of 11", project.Load().Call("Uses", "Run"));
    }

    [Theory]
    [MemberData(nameof(Matrix))]
    public void Public_catalogs_are_documented(string target, LanguageVersion language)
    {
        var project = Project.OfSeed() with
        {
            Target = Target.All.Single(known => known.Name == target),
            Language = language,
            Options = TestOptions.ForSeed().Set("GalleyVisibility", "public"),
        };

        Assert.True(project.Compile().GetTypeByMetadataName("Demo.Articles")!.DeclaredAccessibility == Microsoft.CodeAnalysis.Accessibility.Public);
    }

    [Theory]
    [InlineData("net472", LanguageVersion.CSharp7_3)]
    [InlineData("net10.0", LanguageVersion.Latest)]
    public void So_do_many_articles(string target, LanguageVersion language)
    {
        var seed = Project.OfSeed();
        var many = Enumerable.Range(0, 300).Select(i => new TestFile($"/project/seeds/{i:d3}.txt", $"Headline {i}\n\nText.\n"));
        var project = seed with
        {
            Files = [.. seed.Files, .. many],
            Target = Target.All.Single(known => known.Name == target),
            Language = language,
            Code = language == LanguageVersion.CSharp7_3 ? Code : "#nullable disable\n" + Code,
            Options = TestOptions.ForSeed().Set("GalleyVisibility", "public"),
        };

        Assert.Equal("Donald Trump; Saul Loeb; 301; Donald Trump; 2019-02-27/2019-02-28; 2 of 11", project.Load().Call("Uses", "Run"));
    }

    [Fact]
    public void Nullable_flow_follows_TryGet()
    {
        var project = Project.OfSeed() with
        {
            Code = """
                namespace Demo;

                static class Uses
                {
                    public static string Run() =>
                        Articles.TryGet("days-before-summit", out var article) && People.TryGet(People.Ids.KimJongUn, out var kim)
                            ? article.Headline + kim.Name
                            : "";
                }
                """,
        };

        Assert.EndsWith("sanctionsKim Jong Un", (string?)project.Load().Call("Uses", "Run"));
    }

    [Theory]
    [InlineData("My.Content", "My.Content")]
    [InlineData("class.namespace", "@class.@namespace")]
    [InlineData("1st-site", "_1st_site")]
    [InlineData("", "GalleyContent")]
    [InlineData("Galley", "Galley")]
    [InlineData("System", "System")]
    public void Any_root_namespace_will_do(string rootNamespace, string expected)
    {
        var project = Project.OfSeed() with { Options = TestOptions.ForSeed().Set("RootNamespace", rootNamespace) };

        Assert.Contains($"\nnamespace {expected}\n", project.GenerateFiles()["Articles.g.cs"]);
        Assert.Single(project.Load().Articles);
    }

    [Fact]
    public void A_project_without_articles_still_has_the_classes()
    {
        var assembly = Project.Of().Load();

        Assert.Empty(assembly.Articles);
        Assert.Empty(assembly.Accessors("People"));
    }

    [Fact]
    public void Editors_get_no_text()
    {
        var project = Project.OfSeed() with { Options = TestOptions.ForSeed().Set("DesignTimeBuild", "true") };
        var file = project.GenerateFiles()["Seeds.days-before-summit.g.cs"];

        Assert.Contains("DaysBeforeSummit", file);
        Assert.DoesNotContain("Reporting by", file);
        project.Compile();
    }
}
