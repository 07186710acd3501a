namespace Galley.Package.Tests.Infrastructure;

/// <summary>Projects for all sorts of frameworks and languages, built at once.</summary>
public sealed class FrameworkConsumers
{
    /// <summary>Writes the projects and builds them.</summary>
    public FrameworkConsumers(PackageFeed feed)
    {
        Folder = feed.Consumer("frameworks");
        Library("Net8", "<TargetFramework>net8.0</TargetFramework><OutputType>Exe</OutputType><UseAppHost>false</UseAppHost><RollForward>Major</RollForward>",
            Consumer.Reference() + "<ProjectReference Include=\"../Standard/Standard.csproj\" />");
        Folder.Write("Net8/Program.cs", """
            System.Console.WriteLine(Net8.Library.Say());
            System.Console.WriteLine(Standard.Library.Say());
            System.Console.WriteLine(Standard.Articles.Bridge.Entities[0] == Net8.Articles.Bridge.Entities[0]);
            """);
        Library("Standard", "<TargetFramework>netstandard2.0</TargetFramework><GalleyVisibility>public</GalleyVisibility>");
        Library("Framework", "<TargetFramework>net472</TargetFramework>");
        Library("Old", "<TargetFramework>net10.0</TargetFramework><LangVersion>7.3</LangVersion><TreatWarningsAsErrors>true</TreatWarningsAsErrors>");
        Library("Strict", "<TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable><TreatWarningsAsErrors>true</TreatWarningsAsErrors>"
            + "<GenerateDocumentationFile>true</GenerateDocumentationFile><GalleyVisibility>public</GalleyVisibility>");
        Folder.Write("All.slnx", """
            <Solution>
              <Project Path="Net8/Net8.csproj" />
              <Project Path="Standard/Standard.csproj" />
              <Project Path="Framework/Framework.csproj" />
              <Project Path="Old/Old.csproj" />
              <Project Path="Strict/Strict.csproj" />
            </Solution>
            """);
        Output = Folder.TryBuild("All.slnx").Output;
    }

    /// <summary>Where the projects are.</summary>
    internal Consumer Folder { get; }

    /// <summary>What the build said.</summary>
    internal string Output { get; }

    // In C# 7.3, for all.
    private void Library(string name, string properties, string? items = null)
    {
        Folder.Project($"{name}/{name}.csproj", properties, items);
        Folder.Write($"{name}/seeds/bridge.txt", Consumer.Story);
        Folder.Write($"{name}/seeds/note.md", "---\ntitle: A note\n---\n\nThe [bridge](bridge.txt) is **open**.\n");
        Folder.Write($"{name}/seeds/entities.yml", Consumer.Registry);
        Folder.Write($"{name}/Library.cs", $$"""
            namespace {{name}}
            {
                /// <summary>Says what was compiled.</summary>
                public static class Library
                {
                    /// <summary>One line.</summary>
                    public static string Say()
                    {
                        var bridge = Articles.Bridge;
                        return "{{name}}: " + bridge.Headline + ", " + bridge.Dateline{{(name == "Strict" ? "!" : "")}}.City + ", " + People.KariNordmann.Name + ", " + Articles.Note.Html;
                    }
                }
            }
            """);
    }
}
