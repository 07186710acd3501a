using System.Buffers.Binary;
using System.Text;

namespace Galley.Build.Tests;

/// <summary>The first bytes of images, written by what their formats say; no picture follows them.</summary>
internal static class ImageFiles
{
    public static byte[] Png(uint width, uint height) =>
        [0x89, .. "PNG\r\n\u001A\n"u8, 0, 0, 0, 13, .. "IHDR"u8, .. Big(width), .. Big(height), 8, 6, 0, 0, 0];

    public static byte[] Gif(ushort width, ushort height) => [.. "GIF89a"u8, .. Little(width), .. Little(height), 0, 0, 0];

    public static byte[] Bmp(int width, int height) =>
        [.. "BM"u8, .. new byte[12], .. Little(40u), .. Little((uint)width), .. Little(unchecked((uint)height)), 1, 0, 24, 0];

    public static byte[] OldBmp(ushort width, ushort height) => [.. "BM"u8, .. new byte[12], .. Little(12u), .. Little(width), .. Little(height)];

    /// <summary>JPEG with any segments before its frame.</summary>
    public static byte[] Jpeg(ushort width, ushort height, params byte[] segments) =>
        [0xFF, 0xD8, .. segments, 0xFF, 0xC2, 0, 17, 8, .. Big(height), .. Big(width), 3, 0xFF, 0xDA];

    public static byte[] Segment(byte marker, params byte[] content) => [0xFF, marker, .. Big((ushort)(content.Length + 2)), .. content];

    /// <summary>What a camera writes of how it was held.</summary>
    public static byte[] Exif(ushort orientation, bool isLittle) => Segment(0xE1, isLittle
        ? [.. "Exif\0\0II"u8, 42, 0, .. Little(8u), .. Little((ushort)2), .. Entry(0x010F, 7, isLittle), .. Entry(0x0112, orientation, isLittle)]
        : [.. "Exif\0\0MM"u8, 0, 42, .. Big(8u), .. Big((ushort)2), .. Entry(0x010F, 7, isLittle), .. Entry(0x0112, orientation, isLittle)]);

    public static byte[] WebPExtended(int width, int height) =>
        [.. "RIFF"u8, .. Little(30u), .. "WEBPVP8X"u8, .. Little(10u), 0, 0, 0, 0, .. Little((uint)width - 1)[..3], .. Little((uint)height - 1)[..3]];

    public static byte[] WebPLossless(uint width, uint height) =>
        [.. "RIFF"u8, .. Little(30u), .. "WEBPVP8L"u8, .. Little(10u), 0x2F, .. Little((width - 1) | ((height - 1) << 14))];

    public static byte[] WebPLossy(ushort width, ushort height) =>
        [.. "RIFF"u8, .. Little(30u), .. "WEBPVP8 "u8, .. Little(10u), 0x10, 0, 0, 0x9D, 1, 0x2A, .. Little((ushort)(width | 0x4000)), .. Little(height)];

    public static byte[] Avif(uint width, uint height, params byte[] more) =>
        [
            .. Box("ftyp", [.. "avif\0\0\0\0mif1"u8]),
            .. Box("meta", [0, 0, 0, 0, .. Box("hdlr", new byte[20]), .. Box("iprp", Box("ipco", [.. Size(width / 2, height / 2), .. Size(width, height), .. more]))]),
        ];

    public static byte[] Rotation(byte quarters) => Box("irot", quarters);

    private static byte[] Size(uint width, uint height) => Box("ispe", [0, 0, 0, 0, .. Big(width), .. Big(height)]);

    private static byte[] Box(string name, params byte[] content) => [.. Big((uint)content.Length + 8), .. Encoding.ASCII.GetBytes(name), .. content];

    private static byte[] Entry(ushort tag, ushort value, bool isLittle) => isLittle
        ? [.. Little(tag), 3, 0, 1, 0, 0, 0, .. Little(value), 0, 0]
        : [.. Big(tag), 0, 3, 0, 0, 0, 1, .. Big(value), 0, 0];

    private static byte[] Big(uint value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        return bytes;
    }

    private static byte[] Big(ushort value) => Big((uint)value)[2..];

    private static byte[] Little(uint value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
        return bytes;
    }

    private static byte[] Little(ushort value) => Little((uint)value)[..2];
}
