using System.Diagnostics;

using Galley.CompilerServices;

namespace Galley;

/// <summary>An article that was compiled from a seed document.</summary>
/// <remarks>
/// An article never changes and may be read from any thread. Its parts are made on first use, and then stay the same
/// objects. Two articles are equal if they have the same slug, the same text and the same parts.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class Article : IEquatable<Article>
{
    private readonly ArticleCatalog _catalog;
    private readonly int _position;

    private ArticleHead? _head;
    // Beside the head, so that a list of headlines reads no heads.
    private string? _headline;

    internal Article(ArticleCatalog catalog, int position)
    {
        _catalog = catalog;
        _position = position;
    }

    /// <summary>The slug: the article's name within its catalog, lower case with <c>/</c> between its segments.</summary>
    public string Slug => Head.Slug;

    /// <summary>The path of the seed document, relative to the project, with <c>/</c> between its segments.</summary>
    public string Path => Head.Path;

    /// <summary>The language as a BCP 47 tag such as <c>en</c>, or <see langword="null"/> if it is not stated.</summary>
    public string? Language => Head.Language;

    /// <summary>The day of publication, or <see langword="null"/> if it is not stated.</summary>
    public CalendarDate? Published => TableReader.DateOf(Head.Day);

    /// <summary>How the article is written.</summary>
    public ArticleFormat Format => Head.Format;

    /// <summary>How many words the body has; in scripts that set no spaces between words, how many characters.</summary>
    public int WordCount => Head.WordCount;

    /// <summary>How long the body takes to read, at the pace of an average reader.</summary>
    public TimeSpan ReadingTime => new(0, 0, Head.ReadingSeconds);

    /// <summary>The whole text of the seed document, with line feeds as its only line ends; all spans index it.</summary>
    public string Source => Once.Read(ref Head.Source) ?? Once.Publish(ref Head.Source, Utf8.Decode(SourceUtf8));

    /// <summary>The whole text of the seed document in UTF-8: the compiled bytes themselves, not a copy.</summary>
    public ReadOnlySpan<byte> SourceUtf8 => Head.TextOf(_catalog);

    /// <summary>
    /// The text as people read it, without markup: what the front matter says to readers, then the body. The text of newswire
    /// is its source.
    /// </summary>
    public string PlainText => Format == ArticleFormat.Newswire ? Source : Texts.Plain(this);

    /// <summary>The text as people read it in UTF-8: for newswire the compiled bytes themselves; for Markdown made on first use.</summary>
    public ReadOnlySpan<byte> PlainTextUtf8 => Format == ArticleFormat.Newswire ? SourceUtf8 : Texts.PlainUtf8(this);

    /// <summary>
    /// The body as HTML that is safe to show: that of Markdown as it was compiled; of newswire its paragraphs and subheads, with
    /// the dateline before the first and the credit lines after the last.
    /// </summary>
    public string Html => Texts.Html(this);

    /// <summary>The body as HTML in UTF-8, made on first use.</summary>
    public ReadOnlySpan<byte> HtmlUtf8 => Texts.HtmlUtf8(this);

    /// <summary>
    /// The start of the body on one line, for lists and search results: at most 200 characters, cut between two words
    /// and then with an ellipsis at its end.
    /// </summary>
    public string Excerpt => Texts.Excerpt(this);

    /// <summary>The headline, or an empty string if the article has none.</summary>
    public string Headline => Once.Read(ref _headline) ?? Once.Publish(ref _headline, _catalog.Shelf.HeadlineAt(_position) ?? Decode(Titles.Headline));

    /// <summary>The headline in UTF-8.</summary>
    public ReadOnlySpan<byte> HeadlineUtf8 => Titles.Headline is { } slice ? Utf8Of(slice) : default;

    /// <summary>Where the headline stands, or <see langword="null"/> if the article has none.</summary>
    public SourceSpan? HeadlineSpan => Titles.Headline?.Span;

    /// <summary>The line under the headline that sums the story up, or <see langword="null"/> if the article has none.</summary>
    public string? Deck => Titles.Deck is null
        ? null
        : Once.Read(ref Head.Deck) ?? Once.Publish(ref Head.Deck, Decode(Titles.Deck));

    /// <summary>The deck in UTF-8; empty if the article has none.</summary>
    public ReadOnlySpan<byte> DeckUtf8 => Titles.Deck is { } slice ? Utf8Of(slice) : default;

    /// <summary>Where the deck stands, or <see langword="null"/> if the article has none.</summary>
    public SourceSpan? DeckSpan => Titles.Deck?.Span;

    /// <summary>The line that says when the story was published or updated, or <see langword="null"/>.</summary>
    public Timestamp? Timestamp => Parts.Timestamp;

    /// <summary>The caption of the picture, or <see langword="null"/>.</summary>
    public Caption? Caption => Parts.Caption;

    /// <summary>The byline, or <see langword="null"/>.</summary>
    public Byline? Byline => Parts.Byline;

    /// <summary>The dateline, or <see langword="null"/>.</summary>
    public Dateline? Dateline => Parts.Dateline;

    /// <summary>The text of the first paragraph, or an empty string if there is none.</summary>
    public string Lead => Paragraphs.Count == 0 ? "" : Paragraphs[0].Text;

    /// <summary>
    /// The blocks of the body, in the order of the text: paragraphs and headings, and in Markdown also lists, quotations,
    /// tables, code and others, of which some hold blocks themselves.
    /// </summary>
    public PartList<Block> Body => Parts.Body;

    /// <summary>The paragraphs, also those within other blocks, in the order of the text.</summary>
    public PartList<Paragraph> Paragraphs => Parts.Paragraphs;

    /// <summary>The headings, also those within other blocks, in the order of the text.</summary>
    public PartList<Heading> Headings => Parts.Headings;

    /// <summary>The blocks of code, also those within other blocks, in the order of the text.</summary>
    public PartList<CodeBlock> CodeBlocks => Parts.CodeBlocks;

    /// <summary>The footnotes, ordered by their numbers.</summary>
    public PartList<Footnote> Footnotes => Parts.Footnotes;

    /// <summary>The headings, each with those below it.</summary>
    public PartList<TocEntry> TableOfContents => Parts.TableOfContents;

    /// <summary>The links, in the order of the text.</summary>
    public PartList<Link> Links => Parts.Links;

    /// <summary>The images, in the order of the text.</summary>
    public PartList<Image> Images => Parts.Images;

    /// <summary>The credit line in the manner of Reuters, or <see langword="null"/>.</summary>
    public CreditLine? CreditLine => Parts.CreditLine;

    /// <summary>The contribution line in the manner of the Associated Press, or <see langword="null"/>.</summary>
    public CreditLine? ContributionLine => Parts.ContributionLine;

    /// <summary>The credits of the credit line and the contribution line, in the order of the text.</summary>
    public PartList<Credit> Credits => Parts.Credits;

    /// <summary>The places that name an entity, in the order of the text.</summary>
    public PartList<Mention> Mentions => Parts.Mentions;

    /// <summary>The entities that <see cref="Mentions"/> name, each once, in the order of their first mention.</summary>
    public PartList<Entity> Entities => Once.Read(ref Head.Entities) ?? Once.Publish(ref Head.Entities, CollectEntities());

    /// <summary>The text of a span.</summary>
    /// <param name="span">The span, in UTF-16 code units of <see cref="Source"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span ends after the text.</exception>
    public string this[SourceSpan span] => span.End <= Source.Length
        ? Source.Substring(span.Start, span.Length)
        : throw new ArgumentOutOfRangeException(nameof(span), span, "The span ends after the text.");

    /// <summary>The places that name an entity, in the order of the text; empty if there are none.</summary>
    /// <param name="entity">The entity; it may come from another catalog.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entity"/> is <see langword="null"/>.</exception>
    public PartList<Mention> MentionsOf(Entity entity)
    {
        string id = (entity ?? throw new ArgumentNullException(nameof(entity))).Id;
        return new PartList<Mention>(
            Mentions.Where(mention => string.Equals(mention.EntityId, id, StringComparison.Ordinal)).ToArray());
    }

    /// <inheritdoc/>
    public bool Equals(Article? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && string.Equals(Slug, other.Slug, StringComparison.Ordinal)
            && SourceUtf8.SequenceEqual(other.SourceUtf8)
            && TableUtf8.SequenceEqual(other.TableUtf8));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Article);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Slug);

    /// <summary>The slug and the headline, such as <c>days-before-summit: Days before summit, …</c>.</summary>
    public override string ToString() => HeadlineSpan is null ? Slug : Slug + ": " + Headline;

    /// <summary>Whether two articles have the same slug, the same text and the same parts.</summary>
    public static bool operator ==(Article? left, Article? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two articles differ.</summary>
    public static bool operator !=(Article? left, Article? right) => !(left == right);

    internal ReadOnlySpan<byte> Utf8Of(TextSlice slice) => ArticlePlace.Within(PlainTextUtf8, slice.Start8, slice.Length8);

    internal ReadOnlySpan<byte> SourceUtf8Of(TextSlice slice) => ArticlePlace.Within(SourceUtf8, slice.Start8, slice.Length8);

    internal Entity EntityAt(int index) => Parts.EntityTable[index];

    internal string EntityIdAt(int index) => Parts.EntityTable.IdOf(index);

    internal LocalTarget TargetAt(int index) =>
        index < Parts.Targets.Length ? Parts.Targets[index] : throw TableFault.Damaged();

    internal Footnote? FootnoteOf(int number) =>
        Footnotes.FirstOrDefault(footnote => footnote.Number == number);

    /// <summary>The article of the same catalog that a resolved link leads to; null if the catalog lost it.</summary>
    internal Article? Neighbour(string slug) => _catalog.Shelf.Find(slug);

    /// <summary>How to make the HTML out of the source; empty if the blocks say all there is.</summary>
    internal ReadOnlySpan<byte> HtmlPatch => new TableReader(TableUtf8, Head.HtmlStart).ReadStringBytes();

    /// <summary>How to make the plain text out of the source; newswire has no such patch.</summary>
    internal ReadOnlySpan<byte> ProsePatch
    {
        get
        {
            var table = new TableReader(TableUtf8, Head.PartsStart);
            table.SkipEntityIds();
            return table.ReadStringBytes();
        }
    }

    /// <summary>The values that the front matter gives to the properties of a schema, as a table of their own; empty if there are none.</summary>
    /// <param name="key">The hash of the schema's id.</param>
    internal ReadOnlySpan<byte> BoundValues(ulong key)
    {
        ReadOnlySpan<byte> all = _catalog.Shelf.ValuesOf(Head.Place);
        if (all.IsEmpty)
        {
            return default;
        }

        var table = new TableReader(all);
        for (int i = table.ReadCount(); i > 0; i--)
        {
            ulong found = table.ReadFixed(TableDigits.HashWidth);
            ReadOnlySpan<byte> values = table.ReadStringBytes();
            if (found == key)
            {
                return values;
            }
        }

        return default;
    }

    private ArticleHead Head => Once.Read(ref _head) ?? Once.Publish(ref _head, new ArticleHead(_catalog, _catalog.Shelf.PlaceOf(_position)));

    private ArticleTitles Titles => Once.Read(ref Head.Titles)
        ?? Once.Publish(ref Head.Titles, new ArticleTitles(new TableReader(TableUtf8, Head.PartsStart), Head.Format));

    private ReadOnlySpan<byte> TableUtf8 => Head.TableOf(_catalog);

    private ArticleTexts Texts => Once.Read(ref Head.Texts) ?? Once.Publish(ref Head.Texts, new ArticleTexts());

    private ArticleParts Parts => Once.Read(ref Head.Parts) ?? Once.Publish(ref Head.Parts, ReadParts());

    private ArticleParts ReadParts() => new ArticleReader(this, Bounded(new TableReader(TableUtf8, Head.PartsStart))).Read(_catalog);

    // A reader that knows what spans must lie within.
    private TableReader Bounded(TableReader table)
    {
        int textLength = Head.Place.TextLength;
        if (Format == ArticleFormat.Markdown)
        {
            textLength = TextPatch.LengthOf(SourceUtf8, ProsePatch);
            table.HasProse = true;
        }

        table.Bound(Head.Place.TextLength, textLength);
        return table;
    }

    // A list of ten thousand headlines needs no plain text of ten thousand articles.
    private string Decode(TextSlice? slice) =>
        slice is not { } stretch ? ""
        : Format == ArticleFormat.Newswire || Texts.HasPlain ? Utf8.Decode(Utf8Of(stretch))
        : Utf8.Decode(TextPatch.Apply(SourceUtf8, ProsePatch, stretch.Start8, stretch.Length8));

    private PartList<Entity> CollectEntities()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return new PartList<Entity>(
            Mentions.Where(mention => seen.Add(mention.EntityId)).Select(static mention => mention.Entity).ToArray());
    }

}
