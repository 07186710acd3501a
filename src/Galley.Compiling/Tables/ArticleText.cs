using Galley.Reading.Documents;
using Galley.Reading.Storage;

namespace Galley.Compiling.Tables;

/// <summary>The texts of an article as they are stored.</summary>
internal sealed class ArticleText
{
    private readonly Prose _prose;

    /// <summary>Takes the texts of a document.</summary>
    public ArticleText(Document document)
    {
        _prose = document.Prose;
        Source = new NormalizedText(document.Source.Text);
        Prose = document.Format == DocumentFormat.Newswire ? null : new NormalizedText(document.Prose.Text);
    }

    /// <summary>The file.</summary>
    public NormalizedText Source { get; }

    /// <summary>What the file reads as; <see langword="null"/> in newswire, which reads as it stands.</summary>
    public NormalizedText? Prose { get; }

    /// <summary>What a stretch of the file reads as: a stretch of <see cref="Prose"/>, or of <see cref="Source"/> where there is none.</summary>
    public SourceSpan ToProse(SourceSpan span) =>
        Prose is null ? Source.Move(span) : Prose.Move(_prose.ToProse(span));

    /// <summary>The text of a stretch of the file as people read it.</summary>
    public string Read(SourceSpan span)
    {
        var stretch = ToProse(span);
        return (Prose ?? Source).Text.Substring(stretch.Start, stretch.Length);
    }
}
