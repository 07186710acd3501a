using System.Collections.Immutable;

using Galley.Reading.Problems;
using Galley.Reading.Speech;
using Galley.Reading.Time;

namespace Galley.Reading.Names;

/// <summary>What is found in an article: the entities that it names, what people say in it, and its dates.</summary>
/// <param name="Mentions">Where it names them, ordered by span; none overlaps another.</param>
/// <param name="Entities">The entities, ordered by id (ordinal).</param>
public sealed record Annotations(ImmutableArray<EntityMention> Mentions, ImmutableArray<EntityRecord> Entities)
{
    /// <summary>The quotations, ordered by span; <see cref="FoundQuotation.Continues"/> and <see cref="FoundQuotation.Within"/> index this list.</summary>
    public ImmutableArray<FoundQuotation> Quotations { get; init; } = ImmutableArray<FoundQuotation>.Empty;

    /// <summary>The indirect speech, ordered by span.</summary>
    public ImmutableArray<FoundStatement> Statements { get; init; } = ImmutableArray<FoundStatement>.Empty;

    /// <summary>The time expressions, ordered by span.</summary>
    public ImmutableArray<TimeMention> Dates { get; init; } = ImmutableArray<TimeMention>.Empty;

    /// <summary>What is wrong or doubtful about all these, ordered by span.</summary>
    public ImmutableArray<Problem> Problems { get; init; } = ImmutableArray<Problem>.Empty;

    /// <summary>The entity of a mention, or <see langword="null"/> if it is not among these.</summary>
    /// <param name="mention">The mention.</param>
    public EntityRecord? EntityOf(EntityMention mention)
    {
        var low = 0;
        var high = Entities.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(Entities[middle].Id, mention.EntityId);
            if (order == 0)
            {
                return Entities[middle];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

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
