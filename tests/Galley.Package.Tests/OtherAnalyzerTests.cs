using Galley.Package.Tests.Infrastructure;

namespace Galley.Package.Tests;

/// <summary>Another generator in the same build, with libraries of the names of Galley's and other versions.</summary>
[Collection(PackagesCollection.Name)]
public sealed class OtherAnalyzerTests(PackageFeed feed)
{
    [Fact]
    public void Each_generator_has_its_own_version_of_YamlDotNet_and_Markdig()
    {
        var folder = feed.Consumer("other analyzer");
        folder.Project(
            "Other/Other.csproj",
            "<TargetFramework>netstandard2.0</TargetFramework><LangVersion>latest</LangVersion><IncludeBuildOutput>false</IncludeBuildOutput>"
                + "<CopyLocalLockFileAssemblies>true</CopyLocalLockFileAssemblies><NoWarn>$(NoWarn);NU5128;RS1036;RS1041;RS1042</NoWarn>",
            $"""
            <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="{ThisBuild.OldestRoslyn}" PrivateAssets="all" ExcludeAssets="runtime" />
            <PackageReference Include="Microsoft.CodeAnalysis.Analyzers" Version="3.11.0" PrivateAssets="all" />
            <PackageReference Include="YamlDotNet" Version="{ThisBuild.OtherYamlDotNet}" PrivateAssets="all" />
            <PackageReference Include="Markdig.Signed" Version="{ThisBuild.OtherMarkdig}" PrivateAssets="all" />
            <None Include="bin/$(Configuration)/netstandard2.0/Other.dll;bin/$(Configuration)/netstandard2.0/YamlDotNet.dll;bin/$(Configuration)/netstandard2.0/Markdig.Signed.dll" Pack="true" PackagePath="analyzers/dotnet/cs" />
            """);
        folder.Write("Other/Other.cs", """
            using System.IO;
            using Microsoft.CodeAnalysis;

            [Generator(LanguageNames.CSharp)]
            public sealed class Other : IIncrementalGenerator
            {
                public void Initialize(IncrementalGeneratorInitializationContext context) =>
                    context.RegisterPostInitializationOutput(static output =>
                    {
                        var yaml = new YamlDotNet.RepresentationModel.YamlStream();
                        yaml.Load(new StringReader("a: b"));
                        var html = Markdig.Markdown.ToHtml("*a*").Trim();
                        output.AddSource("Other.g.cs", $"internal static class OtherVersions {{ public const string All = \"{yaml.GetType().Assembly.GetName().Version} {yaml.Documents.Count} {typeof(Markdig.Markdown).Assembly.GetName().Version} {html}\"; }}");
                    });
            }
            """);
        folder.Dotnet("pack", "Other", "--nologo", "-v:quiet", "-o", feed.Feed).Succeeded();

        folder.Project(
            "App/App.csproj",
            "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
            Consumer.Reference() + """<PackageReference Include="Other" Version="1.0.0" />""");
        folder.Write("App/seeds/note.md", "---\ntitle: A note\n---\n\nIt is *open*.\n");
        folder.Write("App/Program.cs", """
            System.Console.WriteLine(App.Articles.Note.Headline + " " + App.Articles.Note.Html);
            System.Console.WriteLine(OtherVersions.All);
            """);
        folder.Build("App");

        Assert.Equal(
            ["A note <p>It is <em>open</em>.</p>", $"{ThisBuild.OtherYamlDotNet.Split('.')[0]}.0.0.0 1 {ThisBuild.OtherMarkdig}.0 <p><em>a</em></p>"],
            folder.Run("App/bin/Debug/net10.0/App.dll"));
    }
}
