using System.Collections.Immutable;

using Galley.Reading.Problems;

namespace Galley.Reading.Names.Resolution;

/// <summary>The entities of an article, with spans in the prose that they were found in.</summary>
/// <param name="Mentions">The mentions, ordered by span; none overlaps another.</param>
/// <param name="Entities">The entities, ordered by id (ordinal).</param>
/// <param name="Problems">Short names that may mean several entities, ordered by span.</param>
public sealed record ResolvedNames(
    ImmutableArray<EntityMention> Mentions,
    ImmutableArray<EntityRecord> Entities,
    ImmutableArray<Problem> Problems);
