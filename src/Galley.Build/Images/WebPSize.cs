namespace Galley.Build.Images;

/// <summary>WebP: a RIFF file whose first chunk says which of three forms it has.</summary>
internal static class WebPSize
{
    public static ImageSize? Read(ImageHeader file)
    {
        if (!file.Holds(0, "RIFF") || !file.Holds(8, "WEBP"))
        {
            return null;
        }

        if (file.Holds(12, "VP8X"))
        {
            return ImageSize.Of(file.LittleEndian(24, 3) + 1, file.LittleEndian(27, 3) + 1);
        }

        if (file.Holds(12, "VP8L") && file.Byte(20) == 0x2F)
        {
            var bits = file.LittleEndian(21, 4);
            return ImageSize.Of((bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1);
        }

        // The upper two bits of each size say how to scale.
        return file.Holds(12, "VP8 ") && file.BigEndian(23, 3) == 0x9D012A
            ? ImageSize.Of(file.LittleEndian(26, 2) & 0x3FFF, file.LittleEndian(28, 2) & 0x3FFF)
            : null;
    }
}
