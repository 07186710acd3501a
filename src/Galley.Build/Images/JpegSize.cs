namespace Galley.Build.Images;

/// <summary>JPEG: the size stands in the start of the frame, behind any number of other segments.</summary>
internal static class JpegSize
{
    private const int MaximumSegments = 1000;

    public static ImageSize? Read(ImageHeader file)
    {
        if (file.BigEndian(0, 3) != 0xFFD8FF)
        {
            return null;
        }

        long position = 2;
        var isTurned = false;
        for (var i = 0; i < MaximumSegments && file.Byte(position) == 0xFF; i++)
        {
            var marker = file.Byte(position + 1);
            if (marker == 0xFF)
            {
                // Fill bytes may stand before a marker.
                position++;
                continue;
            }

            if (IsFrame(marker))
            {
                var size = ImageSize.Of(file.BigEndian(position + 7, 2), file.BigEndian(position + 5, 2));
                return isTurned ? size?.Turned : size;
            }

            if (marker is 0xD9 or 0xDA)
            {
                return null;
            }

            // Browsers turn a picture as its camera was held.
            isTurned |= marker == 0xE1 && ExifOrientation.IsTurned(file, position + 4);
            position += 2 + (marker is 0x01 or (>= 0xD0 and <= 0xD7) ? 0 : Math.Max(2, file.BigEndian(position + 2, 2)));
        }

        return null;
    }

    // C4, C8 and CC are tables and reserved.
    private static bool IsFrame(int marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
}
