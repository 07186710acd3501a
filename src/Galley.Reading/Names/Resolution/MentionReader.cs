using Galley.Reading.Names.Tagging;
using Galley.Reading.Names.World;

namespace Galley.Reading.Names.Resolution;

/// <summary>Reads the tagged names off the text: without titles and possessives, and without what is known already.</summary>
internal sealed class MentionReader(ResolutionInput input)
{
    private readonly Paragraphs _paragraphs = new(input.Text);
    private readonly NameWritings _writings = new(input.Text);
    private readonly List<NameMention> _mentions = new(input.Tagged.Count);
    private int _end;
    private int _prominent;

    /// <summary>The names, ordered by span; none overlaps another.</summary>
    public List<NameMention> Read()
    {
        foreach (var name in Ordered(input.Tagged))
        {
            if (name.Span.End <= input.Text.Length)
            {
                Add(name, MentionText.Trim(input.Text, name.Span));
            }
        }

        return _mentions;
    }

    private static IReadOnlyList<TaggedName> Ordered(IReadOnlyList<TaggedName> tagged)
    {
        for (var i = 1; i < tagged.Count; i++)
        {
            if (Compare(tagged[i - 1], tagged[i]) > 0)
            {
                var ordered = new List<TaggedName>(tagged);
                ordered.Sort(Compare);
                return ordered;
            }
        }

        return tagged;
    }

    private static int Compare(TaggedName a, TaggedName b) =>
        a.Span != b.Span ? a.Span.CompareTo(b.Span)
        : a.Label != b.Label ? ((int)a.Label).CompareTo((int)b.Label)
        : a.Evidence != b.Evidence ? ((int)a.Evidence).CompareTo((int)b.Evidence)
        : b.Confidence.CompareTo(a.Confidence);

    private void Add(TaggedName name, SourceSpan span)
    {
        // World Health Organization (WHO) in one span is two names.
        if (name.Label == NameLabel.Organization && span.Length > 4 && input.Text[span.End - 1] == ')')
        {
            var bracket = input.Text.LastIndexOf(" (", span.End - 1, span.Length, StringComparison.Ordinal);
            if (bracket > span.Start)
            {
                AddOne(name, SourceSpan.FromBounds(span.Start, bracket));
                AddOne(name, SourceSpan.FromBounds(bracket + 2, span.End - 1));
                return;
            }
        }

        AddOne(name, span);
    }

    private void AddOne(TaggedName name, SourceSpan span)
    {
        var named = span;
        span = name.Label == NameLabel.Person ? WithoutTitles(span) : WithTrailingWord(WithoutArticle(span));
        if (span.IsEmpty || span.Start < _end || (name.Label == NameLabel.Person && IsOffice(span)))
        {
            return;
        }

        if (_writings.At(span) is not { } writing)
        {
            return;
        }

        var isPlace = span.End > named.End;
        _end = span.End;
        _mentions.Add(new NameMention
        {
            Span = span,
            Writing = writing,
            Label = isPlace ? NameLabel.Place : name.Label,
            Evidence = isPlace && name.Evidence == NameEvidence.NationalityList ? NameEvidence.Repetition : name.Evidence,
            Confidence = Math.Max(0, Math.Min(EntityMention.Certain, name.Confidence)),
            IsProminent = IsProminent(span),
            Paragraph = _paragraphs.At(span.Start),
            Title = name.Label == NameLabel.Person ? MentionText.TitleBefore(input.Text, span.Start) : "",
        });
    }

    private SourceSpan WithoutTitles(SourceSpan span)
    {
        for (var end = MentionText.EndOfFirstWord(input.Text, span); end > span.Start; end = MentionText.EndOfFirstWord(input.Text, span))
        {
            var next = MentionText.SkipSpace(input.Text, end, span.End);
            if (Honorifics.Find(input.Text, span.Start, end) is null || IsSmallWord(next))
            {
                break;
            }

            span = SourceSpan.FromBounds(next, span.End);
        }

        return span;
    }

    // "Secretary of State", where the tagger takes an office for a person. A particle belongs to a name: King bin Talal.
    private bool IsOffice(SourceSpan span)
    {
        var end = MentionText.EndOfFirstWord(input.Text, span);
        return end > span.Start
            && Honorifics.Find(input.Text, span.Start, end) is not null
            && IsSmallWord(MentionText.SkipSpace(input.Text, end, span.End));
    }

    private bool IsSmallWord(int position) =>
        position + 3 < input.Text.Length
        && (string.CompareOrdinal(input.Text, position, "of ", 0, 3) == 0 || string.CompareOrdinal(input.Text, position, "for ", 0, 4) == 0);

    // "the United States"; but The Hague and The Times keep theirs.
    private SourceSpan WithoutArticle(SourceSpan span) =>
        span.Length > 4 && string.CompareOrdinal(input.Text, span.Start, "the ", 0, 4) == 0
            ? SourceSpan.FromBounds(MentionText.SkipSpace(input.Text, span.Start + 4, span.End), span.End)
            : span;

    // "the Korean peninsula" is a place, although its last word is small.
    private SourceSpan WithTrailingWord(SourceSpan span)
    {
        var end = span.End + 1;
        while (end < input.Text.Length && input.Text[end] is >= 'a' and <= 'z')
        {
            end++;
        }

        if (span.End >= input.Text.Length || input.Text[span.End] != ' ' || end - span.End < 4
            || !WorldTables.Current.MayEndPlace(input.Text, span.End + 1, end))
        {
            return span;
        }

        var longer = SourceSpan.FromBounds(span.Start, end);
        return WorldTables.Current.Place(Slug.OfName(MentionText.Of(input.Text, longer)), isCapitals: false) is null ? span : longer;
    }

    private bool IsProminent(SourceSpan span)
    {
        while (_prominent < input.Prominent.Count && input.Prominent[_prominent].End <= span.Start)
        {
            _prominent++;
        }

        return _prominent < input.Prominent.Count && input.Prominent[_prominent].Contains(span);
    }
}
