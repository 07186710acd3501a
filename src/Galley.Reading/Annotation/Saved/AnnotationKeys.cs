using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

using Galley.CompilerServices;
using Galley.Reading.Names;
using Galley.Reading.Text;

namespace Galley.Reading.Annotation.Saved;

/// <summary>
/// The keys under which annotations are saved. A key is a hash of all that they depend on: the article, what the project says
/// of it, the registry, the settings, and the code and the model themselves. Time and place are no part of it.
/// </summary>
public sealed class AnnotationKeys
{
    /// <summary>How many characters a key has.</summary>
    public const int Width = 2 * TableDigits.HashWidth;

    private readonly string _shared;

    /// <summary>Prepares the keys of a project's articles.</summary>
    /// <param name="registry">The declared entities.</param>
    /// <param name="settings">The settings.</param>
    public AnnotationKeys(EntityRegistry registry, AnnotationSettings settings) => _shared = string.Join(
        "\n", Version, registry.Fingerprint, settings.Mode, settings.Markdown, settings.FindsQuotations, settings.FindsDates);

    // Assemblies are built deterministically, so that this is a hash of their code and of the model within.
    private static string Version { get; } = string.Join(
        "\n",
        typeof(AnnotationKeys).Module.ModuleVersionId,
        typeof(Markdig.Markdown).Module.ModuleVersionId,
        typeof(YamlDotNet.Core.Parser).Module.ModuleVersionId,
        typeof(TableDigits).Module.ModuleVersionId);

    /// <summary>The key of an article.</summary>
    /// <param name="source">The article.</param>
    /// <param name="published">The day of publication that the project lists, or an empty string.</param>
    /// <param name="language">The language that the project lists, or an empty string.</param>
    public string Of(DocumentSource source, string published, string language) => Of(source.Path, FingerprintOf(source), published, language);

    /// <summary>The key of an article whose text is known by its hash.</summary>
    /// <param name="path">The file's path relative to the project.</param>
    /// <param name="fingerprint">The hash (<see cref="FingerprintOf"/>).</param>
    /// <param name="published">The day of publication that the project lists, or an empty string.</param>
    /// <param name="language">The language that the project lists, or an empty string.</param>
    public string Of(string path, string fingerprint, string published, string language) => Hash(_shared, path, published, language, fingerprint);

    /// <summary>The hash of an article's text alone.</summary>
    /// <param name="source">The article.</param>
    public static string FingerprintOf(DocumentSource source) => Hash(source.EncodingFault.ToString(CultureInfo.InvariantCulture), source.Text);

    /// <summary>A hash of some texts; where one ends and the next begins counts.</summary>
    internal static string Hash(params string[] parts)
    {
        var length = 0;
        foreach (var part in parts)
        {
            length += sizeof(int) + (part.Length * sizeof(char));
        }

        var buffer = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            var position = 0;
            foreach (var part in parts)
            {
                // Characters as they are: an encoder would make all lone surrogates the same.
                var count = part.Length;
                MemoryMarshal.Write(buffer.AsSpan(position), ref count);
                position += sizeof(int);
                MemoryMarshal.AsBytes(part.AsSpan()).CopyTo(buffer.AsSpan(position));
                position += part.Length * sizeof(char);
            }

            using var hash = SHA256.Create();
            var digest = hash.ComputeHash(buffer, 0, length);
            return Digits(digest, 0) + Digits(digest, sizeof(ulong));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static string Digits(byte[] digest, int start)
    {
        ulong value = 0;
        for (var i = start; i < start + sizeof(ulong); i++)
        {
            value = (value << 8) | digest[i];
        }

        return TableDigits.Fixed(value, TableDigits.HashWidth);
    }
}
