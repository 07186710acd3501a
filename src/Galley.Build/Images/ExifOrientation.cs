namespace Galley.Build.Images;

/// <summary>The orientation that a camera writes beside the picture.</summary>
internal static class ExifOrientation
{
    private const int Tag = 0x0112;
    private const int MaximumEntries = 512;

    /// <summary>Whether the picture lies on its side: orientations 5 to 8.</summary>
    /// <param name="file">The file.</param>
    /// <param name="start">Where the content of its segment starts.</param>
    public static bool IsTurned(ImageHeader file, long start)
    {
        if (!file.Holds(start, "Exif\0\0"))
        {
            return false;
        }

        var tiff = start + 6;
        var isLittle = file.Holds(tiff, "II");
        if (!isLittle && !file.Holds(tiff, "MM"))
        {
            return false;
        }

        long Number(long position, int count) => isLittle ? file.LittleEndian(position, count) : file.BigEndian(position, count);
        var directory = tiff + Number(tiff + 4, 4);
        var count = Math.Min(Number(directory, 2), MaximumEntries);
        for (var i = 0; i < count; i++)
        {
            var entry = directory + 2 + (i * 12);
            if (Number(entry, 2) == Tag)
            {
                return Number(entry + 8, 2) is >= 5 and <= 8;
            }
        }

        return false;
    }
}
