using System.Collections.Immutable;

using Galley.Compiling.Options;
using Galley.Generators.Analyzers;
using Galley.Generators.Options;
using Galley.Generators.Schemas;
using Galley.Reading.Names;
using Galley.Reading.Problems;
using Galley.Reading.Problems.Fixes;

using Microsoft.CodeAnalysis;

using RegistryReader = Galley.Generators.Reading.RegistryReader;

namespace Galley.Tool.Fixing;

/// <summary>Finds what can be mended in a project, by the same checks as the compiler's.</summary>
/// <param name="project">The project.</param>
/// <param name="schemas">The schemas of its collections.</param>
internal sealed class FixFinder(FixedProject project, ImmutableArray<SchemaModel> schemas)
{
    /// <summary>The fixes, ordered by path and place.</summary>
    /// <param name="rules">The ids of the rules to mend; all if there is none.</param>
    /// <param name="registry">The file that entities are declared in.</param>
    /// <param name="declared">The text of the registry with the entities that it lacks, or <see langword="null"/> if it lacks none.</param>
    public IReadOnlyList<FoundFix> Find(IReadOnlySet<string> rules, TextFile registry, out string? declared)
    {
        var settings = new SeveritySettings(project.Options);
        var problems = Problems()
            .Where(found => found.File is FileText && (rules.Count == 0 || rules.Contains(found.Problem.Rule.Id)))
            .Where(found => !project.Disabled.Contains(found.Problem.Rule.Id)
                && settings.SeverityOf(Descriptors.Of(found.Problem.Rule), found.File, found.Problem.Severity) is not null)
            .OrderBy(found => found.File!.Path, StringComparer.Ordinal)
            .ThenBy(found => found.Problem.Span.Start)
            .ThenBy(found => found.Problem.Rule.Id, StringComparer.Ordinal)
            .ToList();
        var fixes = new List<FoundFix>();
        var undeclared = new Dictionary<string, (Problem Problem, TextFile File)>(StringComparer.Ordinal);
        var taken = new HashSet<(string, SourceSpan)>();
        foreach (var (problem, file) in problems)
        {
            var text = ((FileText)file!).File;
            if (problem.Rule == Rules.UndeclaredEntity)
            {
                // A registry that could not be read may declare it.
                if (project.Refused.IsEmpty)
                {
                    undeclared.TryAdd(problem.Arguments[1], (problem, text));
                }
            }
            else if (ProblemFixes.Of(text.Text, problem) is { } fix && taken.Add((text.Path, fix.Edit.Span)))
            {
                fixes.Add(new FoundFix(text, problem.Span.Start, problem.Rule.Id, fix.Title) { Edit = fix.Edit });
            }
        }

        declared = Declare(registry, fixes, undeclared);
        return [.. fixes.OrderBy(fix => fix.File.Path, StringComparer.Ordinal).ThenBy(fix => fix.Position)];
    }

    private static string? Declare(TextFile registry, List<FoundFix> fixes, Dictionary<string, (Problem Problem, TextFile File)> undeclared)
    {
        var own = fixes.Where(fix => fix.File == registry && fix.Edit is not null).Select(fix => fix.Edit!.Value);
        if (RegistryEdit.AddAll(TextEdit.Apply(registry.Text, own), undeclared.Select(pair => (pair.Key, pair.Value.Problem.Arguments[0]))) is not { } declared)
        {
            return null;
        }

        var read = EntityRegistry.Read(new Galley.Reading.Text.DocumentSource("entities.yml", declared));
        foreach (var (id, (problem, file)) in undeclared)
        {
            if (read.Find(id) is not null)
            {
                fixes.Add(new FoundFix(
                    file, problem.Span.Start, problem.Rule.Id, $"Add '{problem.Arguments[0]}' to {Path.GetFileName(registry.Path)}"));
            }
        }

        return declared;
    }

    private IEnumerable<LocatedProblem> Problems()
    {
        var options = OptionsReader.Read(CompilerProperties.Of(project.Options.GlobalOptions));
        var registryFiles = project.Files.Where(file => RegistryReader.IsRegistry(file, options)).ToList<AdditionalText>();
        var registry = RegistryReader.ReadAll(registryFiles, options.ProjectDirectory, default);
        var articles = ProjectProblems.ArticlesOf([.. project.Files.Except(registryFiles)], options);
        var problems = articles.SelectMany(article => ProjectProblems.OfArticle(article, registry, schemas, default))
            .Concat(ProjectProblems.OfRegistry(registry, registryFiles, [], options.ProjectDirectory));

        var entries = CatalogEntry.Of(articles, registry, default);

        // What a file refers to may lie in one that was not given, or could not be read.
        return project.IsWhole && project.Refused.IsEmpty
            ? problems
                .Concat(ProjectProblems.OfCatalog(entries, options, AssetReader.Read(CompilerProperties.Of(project.Options.GlobalOptions)), default))
                .Concat(CollectionChecks.Check(entries, schemas, registry))
            : problems;
    }
}
