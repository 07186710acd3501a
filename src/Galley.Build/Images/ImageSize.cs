namespace Galley.Build.Images;

/// <summary>How large an image is shown, in pixels.</summary>
internal readonly record struct ImageSize(int Width, int Height)
{
    /// <summary>The size, or <see langword="null"/> if it cannot be one.</summary>
    public static ImageSize? Of(long width, long height) =>
        width is > 0 and <= int.MaxValue && height is > 0 and <= int.MaxValue ? new ImageSize((int)width, (int)height) : null;

    /// <summary>The same image on its side.</summary>
    public ImageSize Turned => new(Height, Width);
}
