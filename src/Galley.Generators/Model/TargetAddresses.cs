namespace Galley.Generators.Model;

/// <summary>Says what an article's targets are in the catalog.</summary>
internal static class TargetAddresses
{
    /// <summary>The address of a target: as the author wrote it.</summary>
    public static TargetAddress Of(TargetModel target) => new(
        target.Url,
        Slug: null,
        target.Fragment.Length > 0 ? target.Fragment : null,
        target.Path.Length > 0 ? target.Path : null,
        Width: 0,
        Height: 0);
}
