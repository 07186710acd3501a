namespace Galley.Reading.Names.Resolution;

/// <summary>The writings of names in one article.</summary>
internal sealed class NameWritings(string text)
{
    private readonly SpanTable<NameWriting> _writings = new(text);

    /// <summary>The writing of the name at a span, or <see langword="null"/> if the span holds neither letter nor digit.</summary>
    public NameWriting? At(SourceSpan span)
    {
        if (_writings.Find(span.Start, span.Length) is { } known)
        {
            return known;
        }

        var name = MentionText.Of(text, span);
        var slug = Slug.OfName(name);
        if (slug.Length == 0)
        {
            return null;
        }

        var writing = new NameWriting(name, slug);
        _writings.Add(span.Start, span.Length, writing);
        return writing;
    }
}
