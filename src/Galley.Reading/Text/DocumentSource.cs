namespace Galley.Reading.Text;

/// <summary>The text of a file, as it was decoded.</summary>
public sealed class DocumentSource
{
    /// <summary>Makes a source.</summary>
    /// <param name="path">The file's path relative to the project, with <c>/</c> between its parts.</param>
    /// <param name="text">The decoded text, with its own line ends. Readers pass over a byte order mark that a decoder left.</param>
    /// <param name="encodingFault">Where the bytes were not valid in the file's encoding: the index of the first wrong character, or -1.</param>
    public DocumentSource(string path, string text, int encodingFault = -1)
    {
        Path = path;
        Text = text;
        EncodingFault = encodingFault;
    }

    /// <summary>The file's path relative to the project, with <c>/</c> between its parts.</summary>
    public string Path { get; }

    /// <summary>The decoded text, with its own line ends.</summary>
    public string Text { get; }

    /// <summary>The index of the first character whose bytes were not valid in the file's encoding, or -1.</summary>
    public int EncodingFault { get; }

    /// <summary>The text of a span.</summary>
    public string this[SourceSpan span] => Text.Substring(span.Start, span.Length);
}
