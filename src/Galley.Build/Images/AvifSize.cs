namespace Galley.Build.Images;

/// <summary>AVIF: boxes within boxes; the size of an item is its property <c>ispe</c>, and <c>irot</c> turns it.</summary>
internal static class AvifSize
{
    private const int MaximumBoxes = 1000;

    public static ImageSize? Read(ImageHeader file)
    {
        if (!file.Holds(4, "ftyp") || !(file.Holds(8, "avif") || file.Holds(8, "avis") || file.Holds(8, "mif1")))
        {
            return null;
        }

        // The box 'meta' begins with a version and flags.
        var meta = Find(file, 0, file.Length, "meta");
        var properties = Find(file, meta.Start + 4, meta.End, "iprp");
        var container = Find(file, properties.Start, properties.End, "ipco");
        ImageSize? largest = null;
        var isTurned = false;
        foreach (var (name, start, _) in Boxes(file, container.Start, container.End))
        {
            if (name == "ispe" && ImageSize.Of(file.BigEndian(start + 4, 4), file.BigEndian(start + 8, 4)) is { } size
                && (largest is not { } known || (long)size.Width * size.Height > (long)known.Width * known.Height))
            {
                // A large picture is made of tiles, and may come with a small one: the whole is the largest.
                largest = size;
            }

            isTurned |= name == "irot" && (file.Byte(start) & 1) == 1;
        }

        return isTurned ? largest?.Turned : largest;
    }

    private static (long Start, long End) Find(ImageHeader file, long start, long end, string wanted)
    {
        foreach (var box in Boxes(file, start, end))
        {
            if (box.Name == wanted)
            {
                return (box.Start, box.End);
            }
        }

        return (0, 0);
    }

    private static IEnumerable<(string Name, long Start, long End)> Boxes(ImageHeader file, long start, long end)
    {
        for (var i = 0; i < MaximumBoxes && start + 8 <= end; i++)
        {
            var length = file.BigEndian(start, 4);
            var head = 8;
            if (length == 1)
            {
                length = file.BigEndian(start + 8, 8);
                head = 16;
            }

            length = length == 0 ? end - start : length;
            if (length < head || length > end - start)
            {
                yield break;
            }

            var name = new char[4];
            for (var c = 0; c < 4; c++)
            {
                name[c] = (char)file.Byte(start + 4 + c);
            }

            yield return (new string(name), start + head, start + length);
            start += length;
        }
    }
}
