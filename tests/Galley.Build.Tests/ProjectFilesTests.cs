using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;

namespace Galley.Build.Tests;

/// <summary>What the props and targets tell the compiler, seen by real builds of a small project outside the repository.</summary>
public sealed class ProjectFilesTests : IDisposable
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    // Characters that editorconfig files and shells take for something else. (With ';' the SDK itself never skips a build.)
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"galley {Guid.NewGuid():N}", "C# é it's (x)");

    private string CompilerOutput => Path.Combine(_folder, "obj", Configuration, "net10.0", "Demo.dll");

    public ProjectFilesTests()
    {
        Write("seeds/first.txt", "First headline\n\nKari Nordmann came.\n");
        Write("seeds/2019/second.txt", "Second headline\n\nNobody came.\n");
        Write("people.yml", "entities:\n  - { kind: person, name: Kari Nordmann }\n");
        Write("Program.cs", """
            foreach (var article in Demo.Articles.All)
                System.Console.WriteLine($"{article.Slug}|{article.Path}|{article.Published}|{article.Language}|{article.Headline}|{article.Mentions.Count}");
            """);
        Project("""<Article Update="seeds/first.txt" Slug="it's; a #1 &quot;slug&quot;&#10;here" Published="2019-02-20" Language="nb-NO" />""");
    }

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_folder)!, recursive: true);

    [Fact]
    public void Articles_reach_the_program_and_changes_are_noticed()
    {
        const string First = "its-a-1-slug-here|seeds/first.txt|2019-02-20|nb-NO|First headline|1";
        const string Second = "2019/second|seeds/2019/second.txt|||Second headline|0";
        Assert.Equal([Second, First], Run(Build()));

        // Nothing changed: the compiler is not run.
        var compiled = File.GetLastWriteTimeUtc(CompilerOutput);
        Build();
        Assert.Equal(compiled, File.GetLastWriteTimeUtc(CompilerOutput));

        // An article with an old date, as an archive gives it, and one that goes.
        Write("seeds/third.txt", "Third headline\n\nText.\n");
        File.SetLastWriteTimeUtc(Path.Combine(_folder, "seeds/third.txt"), new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal([Second, First, "third|seeds/third.txt|||Third headline|0"], Run(Build()));
        File.Delete(Path.Combine(_folder, "seeds/2019/second.txt"));
        Assert.Equal([First, "third|seeds/third.txt|||Third headline|0"], Run(Build()));
    }

    [Fact]
    public void What_is_wrong_with_the_settings_is_reported()
    {
        Project("", "<GalleyVisiblity Condition=\"true\">public</GalleyVisiblity><!-- <GalleyOld>x</GalleyOld> --><GalleyArticleGlobs>posts/**/*.md</GalleyArticleGlobs>");
        var output = Build(mayFail: true).Output;

        Assert.Contains("warning GAL6002: The MSBuild property 'GalleyVisiblity' is not an option of Galley. Did you mean 'GalleyVisibility'?", output);
        Assert.Contains("warning GAL6001: No file matches 'posts/**/*.md'.", output);
        Assert.DoesNotContain("GalleyOld", output);
    }

    [Fact]
    public void Drafts_and_assets_follow_the_configuration_and_the_folder()
    {
        Write("seeds/secret.txt", "---\ndraft: true\n---\nSecret headline\n\nZoe Quillon knows.\n");
        Write("seeds/img/dot.png", ImageFiles.Png(3, 4));
        Write("seeds/.hidden/dot.png", ImageFiles.Png(3, 4));
        Project("");

        var first = Run(Build());
        var included = Configuration == "Debug";
        Assert.Equal(included, first.Any(line => line.StartsWith("secret|", StringComparison.Ordinal)));
        Assert.Equal("assets\u001Eseeds/img/dot.png\u001F3\u001F4", Property("_GalleyEncodedAssets"));

        Project("", $"<GalleyDrafts>{(included ? "exclude" : "include")}</GalleyDrafts><EnableDefaultArticleAssets>false</EnableDefaultArticleAssets>");
        var other = Run(Build());
        Assert.Equal(!included, other.Any(line => line.StartsWith("secret|", StringComparison.Ordinal)));
        Assert.Equal("", Property("_GalleyEncodedAssets"));
        Assert.Equal(included, !Encoding.UTF8.GetString(File.ReadAllBytes(CompilerOutput)).Contains("Quillon", StringComparison.Ordinal));

        Project("<ArticleAsset Include=\"people.yml;missing.png\" />", "<GalleyArticleGlobs>seeds/*.txt</GalleyArticleGlobs>");
        Run(Build());
        Assert.Equal(
            "assets\u001Epeople.yml\u001Eseeds/2019/second.txt\u001Eseeds/img/dot.png\u001F3\u001F4", Property("_GalleyEncodedAssets"));
    }

    [Theory]
    [InlineData("Release", "exclude")]
    [InlineData("Debug", "include")]
    [InlineData("Staging", "include")]
    public void Drafts_are_left_out_of_releases(string configuration, string drafts)
    {
        Project("");
        var result = Start("msbuild", _folder, "-nologo", "-getProperty:GalleyDrafts", "-p:Configuration=" + configuration);
        Assert.Equal(drafts, result.Output.Trim());
    }

    // As the compiler is told.
    private string Property(string name)
    {
        var line = File.ReadLines(Path.Combine(_folder, "obj", Configuration, "net10.0", "Demo.GeneratedMSBuildEditorConfig.editorconfig"))
            .Single(line => line.StartsWith($"build_property.{name} = ", StringComparison.Ordinal));
        return Encoding.UTF8.GetString(Convert.FromBase64String(line[(line.IndexOf('=') + 1)..].Trim()));
    }

    private void Project(string items, string properties = "") => Write("Demo.csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <Import Project="{Repository()}/src/Galley.Package/Galley.FromSource.props" />
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <RootNamespace>Demo</RootNamespace>
            <GalleyRegistry>people.yml</GalleyRegistry>
            {properties}
          </PropertyGroup>
          <ItemGroup>{items}</ItemGroup>
          <Import Project="{Repository()}/src/Galley.Package/Galley.FromSource.targets" />
        </Project>
        """);

    private (int ExitCode, string Output) Build(bool mayFail = false)
    {
        var result = Start("build", _folder, "-c", Configuration, "--nologo", "-v:quiet", "-p:BuildProjectReferences=false", "-nodeReuse:false");
        Assert.True(mayFail || result.ExitCode == 0, result.Output);
        return result;
    }

    private string[] Run((int ExitCode, string Output) build)
    {
        var result = Start(Path.Combine(_folder, "bin", Configuration, "net10.0", "Demo.dll"));
        Assert.True(result.ExitCode == 0, build.Output + result.Output);
        return result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd('\r')).ToArray();
    }

    private static (int ExitCode, string Output) Start(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }

    private void Write(string path, string text) => Write(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text));

    private void Write(string path, byte[] bytes)
    {
        var file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }

    private static string Repository([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
