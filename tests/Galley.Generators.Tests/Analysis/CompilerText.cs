using System.Text;

using Microsoft.CodeAnalysis.Text;

namespace Galley.Generators.Tests.Analysis;

/// <summary>Reads bytes as the compiler reads files: as UTF-8, and as a single-byte code page where they are not valid.</summary>
internal static class CompilerText
{
    public static SourceText Of(byte[] bytes)
    {
        try
        {
            return SourceText.From(new MemoryStream(bytes), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        }
        catch (DecoderFallbackException)
        {
            return SourceText.From(new MemoryStream(bytes), Encoding.Latin1);
        }
    }
}
