namespace Galley.Build.Images;

/// <summary>PNG: the first chunk, IHDR, begins with width and height.</summary>
internal static class PngSize
{
    public static ImageSize? Read(ImageHeader file) =>
        file.BigEndian(0, 4) == 0x89504E47 && file.BigEndian(4, 4) == 0x0D0A1A0A && file.Holds(12, "IHDR")
            ? ImageSize.Of(file.BigEndian(16, 4), file.BigEndian(20, 4))
            : null;
}
