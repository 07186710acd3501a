using Galley.CompilerServices;

namespace Galley.Reading.Storage;

/// <summary>
/// The hash of what lies under one key of the resource. It stands in the resource and in the generated code, so that they fit together
/// or fail. The length of the text goes first, so that a byte that moves between text and tables changes it.
/// </summary>
public static class ContentHash
{
    /// <summary>The hash of bytes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tables">The tables.</param>
    public static ulong Of(ReadOnlySpan<byte> text, ReadOnlySpan<byte> tables) =>
        StableHash.Continue(StableHash.Continue(OfLength(text.Length), text), tables);

    /// <summary>The hash of the UTF-8 bytes of strings, which are never stored.</summary>
    /// <param name="text">The parts of the text; none ends within a surrogate pair.</param>
    /// <param name="tables">The parts of the tables; none ends within a surrogate pair.</param>
    public static ulong Of(IReadOnlyCollection<string> text, IReadOnlyCollection<string> tables) =>
        tables.Aggregate(text.Aggregate(OfLength(text.Sum(static part => (long)TextBudget.LengthOf(part))), StableHash.Continue), StableHash.Continue);

    private static ulong OfLength(long length) =>
        StableHash.Of(TableDigits.Fixed((ulong)length, TextResourceFormat.LengthWidth));
}
