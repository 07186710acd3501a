namespace Galley.Build.Images;

/// <summary>GIF: the logical screen follows the signature.</summary>
internal static class GifSize
{
    public static ImageSize? Read(ImageHeader file) =>
        file.Holds(0, "GIF87a") || file.Holds(0, "GIF89a")
            ? ImageSize.Of(file.LittleEndian(6, 2), file.LittleEndian(8, 2))
            : null;
}
