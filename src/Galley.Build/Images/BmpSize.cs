namespace Galley.Build.Images;

/// <summary>BMP: after the file header, the old bitmap header has 16-bit sizes and all later ones 32-bit sizes.</summary>
internal static class BmpSize
{
    private const int OldHeaderLength = 12;

    public static ImageSize? Read(ImageHeader file)
    {
        if (!file.Holds(0, "BM"))
        {
            return null;
        }

        var length = file.LittleEndian(14, 4);
        if (length == OldHeaderLength)
        {
            return ImageSize.Of(file.LittleEndian(18, 2), file.LittleEndian(20, 2));
        }

        // A negative height says that the rows run from the top.
        return length >= 40
            ? ImageSize.Of(file.LittleEndian(18, 4), Math.Abs((long)unchecked((int)file.LittleEndian(22, 4))))
            : null;
    }
}
