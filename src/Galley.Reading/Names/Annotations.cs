using System.Collections.Immutable;

using Galley.Reading.Problems;

namespace Galley.Reading.Names;

/// <summary>The entities that an article names.</summary>
/// <param name="Mentions">Where it names them, ordered by span; none overlaps another.</param>
/// <param name="Entities">The entities, ordered by id (ordinal).</param>
public sealed record Annotations(ImmutableArray<EntityMention> Mentions, ImmutableArray<EntityRecord> Entities)
{
    /// <summary>What is doubtful about the names, ordered by span.</summary>
    public ImmutableArray<Problem> Problems { get; init; } = ImmutableArray<Problem>.Empty;

    /// <summary>The mention with exactly this span, or <see langword="null"/>.</summary>
    /// <param name="span">The span.</param>
    public EntityMention? EntityAt(SourceSpan span)
    {
        var low = 0;
        var high = Mentions.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = Mentions[middle].Span.CompareTo(span);
            if (order == 0)
            {
                return Mentions[middle];
            }

            if (order < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return null;
    }
}
