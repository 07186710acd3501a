using System.Globalization;

using Galley.Benchmarks.Measuring;

namespace Galley.Benchmarks.Comparison;

/// <summary>A console project that compiles the articles with Galley, and their front matter as a record.</summary>
/// <param name="name">Its name in the table.</param>
/// <param name="properties">Settings of Galley's, as lines of the project file.</param>
internal sealed class GalleyProject(string name, string properties) : Contender(name)
{
    /// <summary>No names but those that the registry declares and front matter states, no quotations, no dates.</summary>
    public const string WithoutAnnotation =
        "<GalleyEntities>Declared</GalleyEntities><GalleyQuotations>false</GalleyQuotations><GalleyDates>false</GalleyDates>";

    /// <summary>The same without a member for each article: what peers write, who have nothing of the kind.</summary>
    public const string DataAlone = WithoutAnnotation + "<GalleyAccessors>none</GalleyAccessors>";

    /// <inheritdoc/>
    public override Invocation Command => ProjectBuild.In(Folder);

    /// <inheritdoc/>
    public override string? Prepare(Workspace workspace)
    {
        Folder = workspace.Lay(Name.Replace(' ', '-'), "galley");
        var failure = GalleyReference.Prepare(workspace, out var reference);
        if (failure is null)
        {
            var project = Path.Combine(Folder, "Demo.csproj");
            File.WriteAllText(project, reference.Write(File.ReadAllText(project)).Replace("<!--PROPERTIES-->", properties, StringComparison.Ordinal));
        }

        return failure;
    }

    /// <inheritdoc/>
    public override void Clear()
    {
        Delete("bin");
        Delete("obj");
    }

    /// <inheritdoc/>
    public override string Check(int articles)
    {
        var result = MeasuredCommand.Run(new Invocation("dotnet", ["bin/Release/net10.0/Demo.dll"], Folder), TimeSpan.FromMinutes(2));
        var words = result.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return result.Failure is null && words is [var count, var bytes] && count == articles.ToString(CultureInfo.InvariantCulture)
            ? string.Create(CultureInfo.InvariantCulture, $"{double.Parse(bytes, CultureInfo.InvariantCulture) / 1e6:0.0} MB of HTML")
            : throw new InvalidDataException($"the program did not find all articles: {result.Output}");
    }
}
