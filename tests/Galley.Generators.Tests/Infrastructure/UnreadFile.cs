using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Galley.Generators.Tests.Infrastructure;

/// <summary>An additional file that nobody may read.</summary>
internal sealed class UnreadFile(string path) : AdditionalText
{
    public override string Path { get; } = path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => throw new InvalidOperationException($"{Path} was read.");
}
