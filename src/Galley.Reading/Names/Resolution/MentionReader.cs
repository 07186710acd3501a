using Galley.Reading.Names.Tagging;
using Galley.Reading.Names.World;

namespace Galley.Reading.Names.Resolution;

/// <summary>Reads the tagged names off the text: without titles and possessives, and without what is known already.</summary>
internal sealed class MentionReader(ResolutionInput input)
{
    private readonly Paragraphs _paragraphs = new(input.Text);
    private readonly List<NameMention> _mentions = [];
    private int _end;
    private int _prominent;

    /// <summary>The names, ordered by span; none overlaps another.</summary>
    public List<NameMention> Read()
    {
        var tagged = new List<TaggedName>(input.Tagged);
        tagged.Sort(static (a, b) => a.Span != b.Span ? a.Span.CompareTo(b.Span)
            : a.Label != b.Label ? a.Label.CompareTo(b.Label)
            : a.Evidence != b.Evidence ? a.Evidence.CompareTo(b.Evidence)
            : b.Confidence.CompareTo(a.Confidence));
        foreach (var name in tagged)
        {
            if (name.Span.End <= input.Text.Length)
            {
                Add(name, MentionText.Trim(input.Text, name.Span));
            }
        }

        return _mentions;
    }

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

        var text = MentionText.Of(input.Text, span);
        var slug = Slug.OfName(text);
        if (slug.Length == 0)
        {
            return;
        }

        var isPlace = span.End > named.End;
        _end = span.End;
        _mentions.Add(new NameMention
        {
            Span = span,
            Text = text,
            Slug = slug,
            Label = isPlace ? NameLabel.Place : name.Label,
            Evidence = isPlace && name.Evidence == NameEvidence.NationalityList ? NameEvidence.Repetition : name.Evidence,
            Confidence = Math.Max(0, Math.Min(EntityMention.Certain, name.Confidence)),
            IsCapitals = NameFolding.IsCapitals(text),
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
            if (!Honorifics.Contains(Slug.OfName(input.Text.Substring(span.Start, end - span.Start))) || IsSmallWord(next))
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
            && Honorifics.Contains(Slug.OfName(input.Text.Substring(span.Start, end - span.Start)))
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

        if (span.End >= input.Text.Length || input.Text[span.End] != ' ' || end - span.End < 4)
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
