using Galley.Reading.Names.Tagging;

namespace Galley.Reading.Names.Resolution;

/// <summary>
/// Finds names again that the tagger found elsewhere in the document and missed here, or took a part of: mostly where a sentence
/// starts, so that a capital says nothing.
/// </summary>
internal sealed class RepeatedNames
{
    // Once is chance; a name of several words is not.
    private const int Often = 2;
    private const int Sure = 600;
    private const int ConfidenceOfRepetition = 700;
    private const int ShortestName = 3;
    private const int MostNames = 8;

    private readonly string _text;
    private readonly IReadOnlyList<TaggedName> _tagged;
    private readonly SpanTable<List<Repeated>> _byFirstWord;
    private readonly HashSet<SourceSpan> _parts = [];

    private RepeatedNames(string text, IReadOnlyList<TaggedName> tagged)
    {
        _text = text;
        _tagged = tagged;
        _byFirstWord = new SpanTable<List<Repeated>>(text);
        var byText = new SpanTable<Repeated>(text);
        foreach (var name in tagged)
        {
            if (name.Evidence == NameEvidence.Model && name.Span.Length >= ShortestName && name.Span.End <= text.Length)
            {
                Count(byText, name);
            }
        }
    }

    /// <summary>The tagged names and those that were found again, ordered by span.</summary>
    /// <param name="text">The text.</param>
    /// <param name="stretches">Where names are looked for, in order.</param>
    /// <param name="tagged">The names that the tagger found, in order.</param>
    public static IReadOnlyList<TaggedName> Complete(
        string text, IReadOnlyList<SourceSpan> stretches, IReadOnlyList<TaggedName> tagged)
    {
        var repeated = new RepeatedNames(text, tagged);
        if (repeated._byFirstWord.IsEmpty)
        {
            return tagged;
        }

        var all = new List<TaggedName>(tagged);
        var next = 0;
        foreach (var stretch in stretches)
        {
            next = repeated.Find(stretch, next, all);
        }

        if (repeated._parts.Count > 0)
        {
            all.RemoveAll(name => name.Evidence != NameEvidence.Repetition && repeated._parts.Contains(name.Span));
        }

        all.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        return all;
    }

    private void Count(SpanTable<Repeated> byText, TaggedName name)
    {
        var (start, length) = (name.Span.Start, name.Span.Length);
        var repeated = byText.Find(start, length);
        if (repeated is null)
        {
            byText.Add(start, length, repeated = new Repeated(_text.Substring(start, length)));
            var first = WordLength(start, name.Span.End);
            if (first == 0 || !char.IsUpper(_text[start]))
            {
                return;
            }

            var names = _byFirstWord.Find(start, first);
            if (names is null)
            {
                _byFirstWord.Add(start, first, names = []);
            }

            if (names.Count < MostNames)
            {
                names.Add(repeated);
            }
        }

        repeated.Labels.Add(name.Label, 1);
        repeated.Count++;
        repeated.Confidence = Math.Max(repeated.Confidence, name.Confidence);
    }

    private int Find(SourceSpan stretch, int next, List<TaggedName> all)
    {
        for (var i = stretch.Start; i < stretch.End;)
        {
            while (next < _tagged.Count && _tagged[next].Span.End <= i)
            {
                next++;
            }

            var tagged = next < _tagged.Count && _tagged[next].Span.Start <= i ? _tagged[next].Span : default;
            if (tagged.Start < i && tagged.End > i)
            {
                i = tagged.End;
                continue;
            }

            var length = WordLength(i, stretch.End);
            if (length == 0)
            {
                i++;
                continue;
            }

            var found = char.IsUpper(_text[i]) ? At(i, length, stretch.End, next) : null;
            if (tagged.End > i && (found is null || found.Text.Length <= tagged.Length))
            {
                i = tagged.End;
                continue;
            }

            if (found is not null)
            {
                all.Add(new TaggedName(
                    new SourceSpan(i, found.Text.Length), found.Label, NameEvidence.Repetition, Math.Min(found.Confidence, ConfidenceOfRepetition)));
            }

            i += found?.Text.Length ?? length;
            for (var part = next; found is not null && part < _tagged.Count && _tagged[part].Span.Start < i; part++)
            {
                _parts.Add(_tagged[part].Span);
            }
        }

        return next;
    }

    private Repeated? At(int start, int wordLength, int limit, int next)
    {
        if (_byFirstWord.Find(start, wordLength) is not { } names || !WordBoundary.IsStart(_text, start) || IsWithinName(start))
        {
            return null;
        }

        Repeated? longest = null;
        foreach (var name in names)
        {
            var end = start + name.Text.Length;
            var isKnown = name.Confidence >= Sure && (name.Count >= Often || name.Text.IndexOf(' ') >= 0);
            if (isKnown && end <= limit && (longest is null || name.Text.Length > longest.Text.Length)
                && string.CompareOrdinal(_text, start, name.Text, 0, name.Text.Length) == 0
                && WordBoundary.IsEnd(_text, end) && !GoesOn(end) && !CutsThrough(next, end))
            {
                longest = name;
            }
        }

        return longest;
    }

    // The tagger may have found the last words of a longer name; never does one name end inside another.
    private bool CutsThrough(int next, int end)
    {
        for (; next < _tagged.Count && _tagged[next].Span.Start < end; next++)
        {
            if (_tagged[next].Span.End > end || _tagged[next].Evidence != NameEvidence.Model)
            {
                return true;
            }
        }

        return false;
    }

    // "Kim" does not stand by itself in "Kim Yo Jong", nor in "Trump-Kim".
    private bool GoesOn(int end) =>
        end < _text.Length && (_text[end] == '-' || (_text[end] == ' ' && end + 1 < _text.Length && char.IsUpper(_text[end + 1])));

    // Another capital before it may belong to one name with it, unless it is a title or the first word of a sentence.
    private bool IsWithinName(int start)
    {
        if (start == 0 || _text[start - 1] == '-')
        {
            return start > 0;
        }

        if (start < 2 || _text[start - 1] != ' ' || !char.IsLetterOrDigit(_text[start - 2]))
        {
            return false;
        }

        var word = start - 1;
        while (word > 0 && char.IsLetterOrDigit(_text[word - 1]))
        {
            word--;
        }

        var isFirst = word == 0 || !(_text[word - 1] == ' ' && word >= 2 && (char.IsLetterOrDigit(_text[word - 2]) || _text[word - 2] == ','));
        return char.IsUpper(_text[word]) && !isFirst && MentionText.TitleBefore(_text, start).Length == 0;
    }

    private int WordLength(int start, int end)
    {
        var i = start;
        while (i < end && char.IsLetterOrDigit(_text[i]))
        {
            i++;
        }

        return i - start;
    }

    private sealed class Repeated(string text)
    {
        public string Text { get; } = text;

        public LabelWeights Labels { get; } = new();

        public int Count { get; set; }

        public int Confidence { get; set; }

        public NameLabel Label => Labels.Best();
    }
}
