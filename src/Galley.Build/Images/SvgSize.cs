using System.Globalization;
using System.Xml;

namespace Galley.Build.Images;

/// <summary>SVG: the attributes of the root element, where they are plain pixels, else its view box.</summary>
internal static class SvgSize
{
    public static ImageSize? Read(ImageHeader file)
    {
        try
        {
            // A document type may stand there; what it says is not read, so nothing can grow or be fetched.
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CloseInput = false };
            using var reader = XmlReader.Create(file.FromStart(), settings);
            return reader.MoveToContent() == XmlNodeType.Element && reader.LocalName == "svg" ? OfRoot(reader) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static ImageSize? OfRoot(XmlReader root)
    {
        var (width, height) = (root.GetAttribute("width"), root.GetAttribute("height"));
        if (Pixels(width) is { } plainWidth && Pixels(height) is { } plainHeight)
        {
            return Rounded(plainWidth, plainHeight);
        }

        // Percentages and other units depend on the page; so does one size without the other.
        if (width is not (null or "100%" or "auto") || height is not (null or "100%" or "auto"))
        {
            return null;
        }

        var box = (root.GetAttribute("viewBox") ?? "").Split([' ', ',', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return box.Length == 4 && Pixels(box[2]) is { } boxWidth && Pixels(box[3]) is { } boxHeight ? Rounded(boxWidth, boxHeight) : null;
    }

    private static ImageSize? Rounded(double width, double height) =>
        width < int.MaxValue && height < int.MaxValue
            ? ImageSize.Of((long)Math.Round(width, MidpointRounding.AwayFromZero), (long)Math.Round(height, MidpointRounding.AwayFromZero))
            : null;

    private static double? Pixels(string? text)
    {
        text = text?.Trim() ?? "";
        text = text.EndsWith("px", StringComparison.Ordinal) ? text.Substring(0, text.Length - 2) : text;
        return double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)
            && number > 0 ? number : null;
    }
}
