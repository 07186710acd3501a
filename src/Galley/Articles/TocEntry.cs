using System.Diagnostics;

namespace Galley;

/// <summary>An entry of a table of contents: a heading with the headings below it.</summary>
/// <remarks>Two entries are equal if their headings and the entries below are equal.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class TocEntry : IEquatable<TocEntry>
{
    internal TocEntry(Heading heading, PartList<TocEntry> children)
    {
        Heading = heading;
        Children = children;
    }

    /// <summary>The heading.</summary>
    public Heading Heading { get; }

    /// <summary>The headings of deeper levels up to the next heading of this level or a higher one.</summary>
    public PartList<TocEntry> Children { get; }

    /// <inheritdoc/>
    public bool Equals(TocEntry? other) =>
        ReferenceEquals(this, other) || (other is not null && Heading == other.Heading && Children == other.Children);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TocEntry);

    /// <inheritdoc/>
    public override int GetHashCode() => Heading.GetHashCode();

    /// <summary>The text of the heading.</summary>
    public override string ToString() => Heading.Text;

    /// <summary>Whether two entries are equal.</summary>
    public static bool operator ==(TocEntry? left, TocEntry? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two entries differ.</summary>
    public static bool operator !=(TocEntry? left, TocEntry? right) => !(left == right);
}
