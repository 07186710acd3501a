using System.Text;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Galley.Tool.Fixing;

/// <summary>A file in the form in which the compiler hands it to the analyzers.</summary>
internal sealed class FileText(TextFile file) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(file.Text, Encoding.UTF8);

    /// <summary>The file.</summary>
    public TextFile File => file;

    /// <inheritdoc/>
    public override string Path => file.Path.Replace('\\', '/');

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
