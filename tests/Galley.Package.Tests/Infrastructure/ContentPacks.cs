namespace Galley.Package.Tests.Infrastructure;

/// <summary>Two content packs, one of them packed, and apps that use them, built at once.</summary>
public sealed class ContentPacks
{
    private const string Exe = "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><TreatWarningsAsErrors>true</TreatWarningsAsErrors>";

    private const string North = """<ProjectReference Include="../North/North.csproj" />""";

    private const string South = """<PackageReference Include="South.News" Version="1.0.0" />""";

    /// <summary>Writes the packs and the apps and builds them.</summary>
    public ContentPacks(PackageFeed feed)
    {
        Folder = feed.Consumer("packs");

        // The one as packs are by default, the other so that its users get the analyzers too.
        Pack("South", Consumer.Reference(), "Ferry stops\n\nOSLO (Reuters) - The ferry stops, Mayor Kari Nordmann said.\n", "ferry.txt");
        Pack("North", Consumer.Reference("PrivateAssets=\"none\" "), Consumer.Story, "bridge.txt");
        Folder.Dotnet("pack", "South", "--nologo", "-v:quiet", "-o", feed.Feed).Succeeded();

        App("Both", Consumer.Reference() + North + South, """
            using System;

            namespace Both;

            internal static class Program
            {
                private static void Main()
                {
                    Console.WriteLine($"{Articles.All.Count} {North.Articles.All.Count} {South.Articles.All.Count}");
                    Console.WriteLine($"{Articles.Tunnel.Headline}, {North.Articles.Bridge.Headline}, {South.Articles.Ferry.Headline}");
                    Console.WriteLine(People.KariNordmann == North.People.KariNordmann && People.KariNordmann.Equals(South.People.KariNordmann));
                    Console.WriteLine(People.KariNordmann.GetHashCode() == South.People.KariNordmann.GetHashCode());
                    Console.WriteLine(People.Ids.KariNordmann == North.People.Ids.KariNordmann);
                    Console.WriteLine(Places.Oslo == South.Places.Oslo);
                    Console.WriteLine(North.Articles.Bridge.Quotations[0].Speaker == People.KariNordmann);
                    foreach (var mention in South.Articles.Ferry.Mentions)
                        switch (mention.EntityId)
                        {
                            case People.Ids.KariNordmann: Console.WriteLine("mayor " + (mention.Entity == People.KariNordmann)); break;
                            case Places.Ids.Oslo: Console.WriteLine("city " + (mention.Entity == North.Places.Oslo)); break;
                        }
                    Console.WriteLine(People.KariNordmann.Articles.Count);
                }
            }
            """);
        Folder.Write("Both/seeds/tunnel.txt", "Tunnel planned\n\nOSLO (Reuters) - A tunnel is planned, Mayor Kari Nordmann said.\n");
        Folder.Write("Both/seeds/entities.yml", Consumer.Registry);

        App("Reader", North + South, """
            System.Console.WriteLine($"{North.Articles.Bridge.Headline}, {South.Articles.Ferry.Headline}");
            foreach (var type in typeof(Program).Assembly.GetTypes())
                if (type.Name is "Articles" or "People" or "Places")
                    System.Console.WriteLine(type);
            """);

        App("Bystander", South, "System.Console.WriteLine(South.Articles.Ferry.Headline);");
        Folder.Write("Bystander/seeds/rows.txt", "insert into people values (1)\n\n(Editting by nobody)\n");

        App("Heir", North, "System.Console.WriteLine($\"{Heir.Articles.Tunnel.Headline}, {North.Articles.Bridge.Headline}\");");
        Folder.Write("Heir/seeds/tunnel.txt", "Tunnel planned\n\nOSLO (Reuters) - A tunnel is planned.\n");

        Folder.Write("All.slnx", """
            <Solution>
              <Project Path="North/North.csproj" />
              <Project Path="Both/Both.csproj" />
              <Project Path="Reader/Reader.csproj" />
              <Project Path="Bystander/Bystander.csproj" />
              <Project Path="Heir/Heir.csproj" />
            </Solution>
            """);
        Output = Folder.TryBuild("All.slnx").Output;
    }

    /// <summary>Where the projects are.</summary>
    internal Consumer Folder { get; }

    /// <summary>What the build of the apps said.</summary>
    internal string Output { get; }

    private void Pack(string name, string items, string article, string file)
    {
        Folder.Project($"{name}/{name}.csproj", $"<TargetFramework>net10.0</TargetFramework><GalleyVisibility>public</GalleyVisibility><PackageId>{name}.News</PackageId>", items);
        Folder.Write($"{name}/seeds/{file}", article);
        Folder.Write($"{name}/seeds/entities.yml", Consumer.Registry);
    }

    private void App(string name, string items, string program) => Folder.Project($"{name}/{name}.csproj", Exe, items).Write($"{name}/Program.cs", program);
}
