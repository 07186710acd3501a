using System.Text;

using Galley.Compiling.Options;
using Galley.Compiling.Resource;
using Galley.Generators.Options;
using Galley.Generators.Reading;
using Galley.Reading.Annotation.Saved;
using Galley.Reading.Storage;

namespace Galley.Generators.Tests.Infrastructure;

/// <summary>What the build writes before the compiler runs, for a project in memory.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="Saved">What is saved for the generator and the next build.</param>
/// <param name="Read">How many articles were read, because nothing was saved of them.</param>
/// <param name="Made">How many tables were made, because the last resource did not have them.</param>
/// <param name="Index">The hash of all texts.</param>
internal sealed record TestResource(byte[] Resource, string Saved, int Read, int Made, string Index)
{
    /// <summary>Compiles the articles of a project.</summary>
    /// <param name="project">The project.</param>
    /// <param name="last">What the last build wrote.</param>
    public static TestResource Of(Project project, TestResource? last = null)
    {
        var options = OptionsReader.Read(CompilerProperties.Of(project.Options.GlobalOptions));
        var registry = RegistryReader.ReadAll(project.Files.Where(file => RegistryReader.IsRegistry(file, options)), options.ProjectDirectory, default);
        var known = last is null ? AnnotationStore.Empty : AnnotationStore.Open(last.Saved.Length, last.Saved.Substring);
        var compiler = new ArticleCompiler(registry, ArticleSettings.Of(options), known);
        var articles = project.Files
            .Select(file => (Item: options.Articles.Find(RelativePath.Of(options.ProjectDirectory, file.Path)), File: file))
            .Where(pair => pair.Item is not null && !RegistryReader.IsRegistry(pair.File, options))
            .Select(pair => compiler.Compile(pair.Item!, Encoding.UTF8.GetBytes(pair.File.GetText()!.ToString())))
            .OfType<CompiledArticle>()
            .ToList();
        var assets = AssetReader.Read(CompilerProperties.Of(project.Options.GlobalOptions));
        var result = new CatalogCompiler(compiler, assets, options.Addresses, registry, options.Entities.MinimumMentions).Compile(
            articles, shards => last is null ? LastResource.None : LastResource.Open(last.Resource, known, shards), degree: 2);
        using var resource = new MemoryStream();
        TextResource.Write(resource, result.Entries);
        return new TestResource(resource.ToArray(), AnnotationStore.Write(result.Saved), articles.Count(article => article.Content is not null), result.Made, result.Index);
    }

    /// <summary>The project as the compiler gets it after this.</summary>
    /// <param name="project">The project.</param>
    public Project Handed(Project project) => project with
    {
        Files = [.. project.Files, new TestFile("/project/obj/" + AnnotationStore.FileName, Saved)],
        Options = project.Options.With("_GalleyTextResource", "true").With("_GalleyTextIndex", Index),
    };
}
