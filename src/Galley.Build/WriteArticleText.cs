using Galley.Reading.FrontMatter;
using Galley.Reading.Storage;
using Galley.Reading.Text;

using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Galley.Build;

/// <summary>
/// Writes the text of a project's articles into one file, for the compiler to embed, if it is more than literals bear.
/// The generator decides by the same rule and refers to what this writes.
/// </summary>
public sealed class WriteArticleText : Microsoft.Build.Utilities.Task
{
    /// <summary>The articles, by their full paths.</summary>
    [Required]
    public ITaskItem[] Articles { get; set; } = [];

    /// <summary>The project's folder, to which the articles' paths are made relative.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = "";

    /// <summary>Whether drafts are left out, as the generator leaves them out: <c>exclude</c> or anything else.</summary>
    public string Drafts { get; set; } = "";

    /// <summary>The file to write. It is deleted if there is no need of it.</summary>
    [Required]
    public string OutputFile { get; set; } = "";

    /// <summary>Whether the text is more than literals bear, so that the file is there to be embedded.</summary>
    [Output]
    public bool Written { get; set; }

    /// <inheritdoc/>
    public override bool Execute()
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var excludesDrafts = Drafts.Trim().Equals("exclude", StringComparison.OrdinalIgnoreCase);
        foreach (var article in Articles)
        {
            var file = article.ItemSpec;
            var path = RelativePath.Of(ProjectDirectory, file);
            Attempt(file, () =>
            {
                var text = SourceDecoder.Decode(path, File.ReadAllBytes(file)).Text;
                if (!excludesDrafts || !DraftMark.IsDraft(text))
                {
                    texts[path] = new NormalizedText(text).Text;
                }
            });
        }

        if (!Log.HasLoggedErrors)
        {
            Attempt(OutputFile, () => Store(texts));
        }

        return !Log.HasLoggedErrors;
    }

    private void Store(Dictionary<string, string> texts)
    {
        if (TextBudget.IsExceeded(texts.Values.Select(TextBudget.LengthOf)))
        {
            AtomicFile.WriteIfDifferent(OutputFile, stream => TextResource.Write(stream, TextShards.Of(texts)));
            Written = true;
        }
        else if (File.Exists(OutputFile))
        {
            File.Delete(OutputFile);
        }
    }

    private void Attempt(string file, Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException
            or NotSupportedException or OverflowException)
        {
            Log.LogError(null, null, null, file, 0, 0, 0, 0, "{0}", exception.Message);
        }
    }
}
