using Microsoft.CodeAnalysis;

namespace Galley.CodeFixes;

/// <summary>
/// The key of an action. It holds the path of its file, because <c>FixAllContext</c> names documents of C# alone: "all in this
/// document" could not be told otherwise.
/// </summary>
internal static class EquivalenceKey
{
    private const char Separator = '\n';

    public static string Of(string what, TextDocument document) => what + Separator + document.FilePath;

    /// <summary>The path in a key, or <see langword="null"/> if it holds none.</summary>
    public static string? PathIn(string? key)
    {
        var at = key?.IndexOf(Separator) ?? -1;
        return at < 0 ? null : key!.Substring(at + 1);
    }
}
