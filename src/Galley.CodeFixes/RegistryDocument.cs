using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Galley.CodeFixes;

/// <summary>Finds the registry of a project that entities are added to, and makes it if there is none.</summary>
internal static class RegistryDocument
{
    public const string FileName = "entities.yml";

    /// <summary>The registry. The plain name goes before <c>people.entities.yml</c>, and then the first path.</summary>
    public static TextDocument? Of(Project project) =>
        project.AdditionalDocuments
            .Where(document => IsRegistry(document.Name))
            .OrderBy(document => document.Name.Length)
            .ThenBy(document => document.FilePath, StringComparer.Ordinal)
            .FirstOrDefault();

    /// <summary>The solution with another text in the registry.</summary>
    /// <param name="solution">The solution.</param>
    /// <param name="project">The project, as it was when the registry was found.</param>
    /// <param name="registry">The registry, or <see langword="null"/> to make one.</param>
    /// <param name="text">The text.</param>
    public static Solution Write(Solution solution, Project project, TextDocument? registry, SourceText text)
    {
        if (registry is not null)
        {
            return solution.WithAdditionalDocumentText(registry.Id, text);
        }

        var folder = Path.GetDirectoryName(project.FilePath);
        return solution.AddAdditionalDocument(
            DocumentId.CreateNewId(project.Id),
            FileName,
            text,
            filePath: folder is null ? FileName : Path.Combine(folder, FileName));
    }

    private static bool IsRegistry(string name) =>
        name.EndsWith(FileName, StringComparison.OrdinalIgnoreCase) || name.EndsWith("entities.yaml", StringComparison.OrdinalIgnoreCase);
}
