namespace Galley.Reading.Documents;

/// <summary>How a document is written.</summary>
public enum DocumentFormat
{
    /// <summary>Plain newswire: what stands in the file is what people read.</summary>
    Newswire,

    /// <summary>Markdown.</summary>
    Markdown,
}
