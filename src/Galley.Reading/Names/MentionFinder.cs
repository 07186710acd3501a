using System.Collections.Immutable;

namespace Galley.Reading.Names;

/// <summary>Finds the names of a registry's entities in a text.</summary>
/// <remarks>
/// Names match letter by letter, or wholly in capitals; white space matches any white space within a paragraph. Of names
/// that overlap the longest counts, then the first. One pass of <see cref="NameAutomaton"/> finds all candidates and a
/// counting sort ranks them, so the time is linear in the text and the candidates.
/// </remarks>
public sealed class MentionFinder
{
    private readonly NameAutomaton _automaton = new();
    private readonly List<(EntityEntry Entity, MentionForm Form)> _names = [];
    private readonly int _longest;

    /// <summary>Makes a finder for the names, aliases and demonyms of a registry.</summary>
    /// <param name="registry">The registry.</param>
    public MentionFinder(EntityRegistry registry)
    {
        var capitals = new List<(string Name, int Index)>();
        foreach (var (name, entity, form) in registry.Entries.SelectMany(NamesOf))
        {
            var folded = NameFolding.Of(name);
            _longest = Math.Max(_longest, folded.Length);
            _automaton.Add(folded, _names.Count);
            if (NameFolding.Capitals(folded) is { } capital)
            {
                capitals.Add((capital, _names.Count));
            }

            _names.Add((entity, form));
        }

        // After all exact names, so that a name in capitals never takes the place of one that is written so.
        foreach (var (name, index) in capitals)
        {
            _automaton.Add(name, index);
        }

        _automaton.Link();
    }

    /// <summary>Finds the names in a stretch of a text. Words are told apart by the whole text around it.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="within">The stretch.</param>
    /// <returns>The names, ordered by position; none overlaps another.</returns>
    public ImmutableArray<FoundName> Find(string text, SourceSpan within)
    {
        if (_names.Count == 0)
        {
            return ImmutableArray<FoundName>.Empty;
        }

        var folded = new FoldedText(text, within);
        var candidates = Candidates(text, folded);
        if (candidates.Count == 0)
        {
            return ImmutableArray<FoundName>.Empty;
        }

        // What is chosen does not overlap, so the order of the ends, in which candidates are found, is that of the starts.
        var isChosen = Choose(candidates, folded.Length);
        var found = ImmutableArray.CreateBuilder<FoundName>();
        for (var i = 0; i < candidates.Count; i++)
        {
            if (isChosen[i])
            {
                var (entity, form) = _names[candidates[i].Index];
                found.Add(new FoundName(folded.SpanOf(candidates[i].Start, candidates[i].Length), entity, form));
            }
        }

        return found.ToImmutable();
    }

    private static IEnumerable<(string Name, EntityEntry Entity, MentionForm Form)> NamesOf(EntityEntry entity)
    {
        yield return (entity.Name, entity, MentionForm.Name);
        foreach (var alias in entity.Aliases)
        {
            yield return (alias.Text, entity, MentionForm.Alias);
        }

        foreach (var demonym in entity.Demonyms)
        {
            yield return (demonym.Text, entity, MentionForm.Demonym);
        }
    }

    private List<Candidate> Candidates(string text, FoldedText folded)
    {
        var candidates = new List<Candidate>();
        var state = NameAutomaton.Root;
        for (var i = 0; i < folded.Length; i++)
        {
            state = _automaton.Step(state, folded[i]);
            var name = _automaton.LongestName(state);
            if (name == NameAutomaton.Root || !WordBoundary.IsEnd(text, folded.SpanOf(i, 1).End))
            {
                continue;
            }

            for (; name != NameAutomaton.Root; name = _automaton.ShorterName(name))
            {
                var length = _automaton.LengthAt(name);
                var start = i + 1 - length;
                if (WordBoundary.IsStart(text, folded.SpanOf(start, 1).Start))
                {
                    candidates.Add(new Candidate(start, length, _automaton.NameAt(name)));
                }
            }
        }

        return candidates;
    }

    // Longest first. What is chosen is never shorter than what comes later, so a later candidate overlaps it only if its
    // first or its last character is taken.
    private bool[] Choose(List<Candidate> candidates, int length)
    {
        var isChosen = new bool[candidates.Count];
        if (candidates.Count == 1)
        {
            isChosen[0] = true;
            return isChosen;
        }

        var taken = new bool[length];
        foreach (var number in ByLength(candidates))
        {
            var candidate = candidates[number];
            var end = candidate.Start + candidate.Length;
            if (taken[candidate.Start] || taken[end - 1])
            {
                continue;
            }

            isChosen[number] = true;
            for (var i = candidate.Start; i < end; i++)
            {
                taken[i] = true;
            }
        }

        return isChosen;
    }

    // A counting sort; candidates of one length keep their order, which is that of the text.
    private int[] ByLength(List<Candidate> candidates)
    {
        var places = new int[_longest + 2];
        foreach (var candidate in candidates)
        {
            places[_longest - candidate.Length + 1]++;
        }

        for (var i = 1; i < places.Length; i++)
        {
            places[i] += places[i - 1];
        }

        var sorted = new int[candidates.Count];
        for (var i = 0; i < sorted.Length; i++)
        {
            sorted[places[_longest - candidates[i].Length]++] = i;
        }

        return sorted;
    }

    private readonly record struct Candidate(int Start, int Length, int Index);
}
