namespace Galley.Build.Images;

/// <summary>Reads the size of an image from the first bytes of its file.</summary>
internal static class ImageSizes
{
    // The content says what a file is, not its name.
    private static readonly Func<ImageHeader, ImageSize?>[] Formats =
        [PngSize.Read, JpegSize.Read, GifSize.Read, WebPSize.Read, AvifSize.Read, BmpSize.Read];

    /// <summary>The size, or <see langword="null"/> if the file is no image, a damaged one, or cannot be read.</summary>
    public static ImageSize? Read(string file)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 4096);
            return Read(stream, file.EndsWith(".svg", StringComparison.OrdinalIgnoreCase));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>The size of an image.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="isSvg">Whether its name says that it is SVG, which is text and has no mark at its start.</param>
    public static ImageSize? Read(Stream stream, bool isSvg)
    {
        var header = new ImageHeader(stream);
        if (isSvg)
        {
            return SvgSize.Read(header);
        }

        foreach (var format in Formats)
        {
            if (format(header) is { } size)
            {
                return size;
            }
        }

        return null;
    }
}
