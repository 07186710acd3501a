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
    private readonly ArticlePlace _place;
    private readonly TextSlice? _headlineSlice;
    private readonly TextSlice? _deckSlice;

    // Where the table goes on after what is read at once.
    private readonly int _partsStart;

    private string? _source;
    private string? _headline;
    private string? _deck;
    private ArticleParts? _parts;
    private PartList<Entity>? _entities;

    internal Article(ArticleCatalog catalog, ArticlePlace place)
    {
        _catalog = catalog;
        _place = place;
        var table = new TableReader(Table);
        table.ReadVersion(catalog);
        Slug = table.ReadString();
        Path = table.ReadString();
        Language = table.ReadOptionalString();
        Published = table.ReadCalendarDate();
        _publication = Publication.Read(ref table);
        _partsStart = table.Position;
        for (int i = table.ReadCount(); i > 0; i--)
        {
            table.SkipString();
        }

        _headlineSlice = table.ReadOptionalSlice();
        _deckSlice = table.ReadOptionalSlice();
    }

    /// <summary>The slug: the article's name within its catalog, lower case with <c>/</c> between its segments.</summary>
    public string Slug { get; }

    /// <summary>The path of the seed document, relative to the project, with <c>/</c> between its segments.</summary>
    public string Path { get; }

    /// <summary>The language as a BCP 47 tag such as <c>en</c>, or <see langword="null"/> if it is not stated.</summary>
    public string? Language { get; }

    /// <summary>The day of publication, or <see langword="null"/> if it is not stated.</summary>
    public CalendarDate? Published { get; }

    /// <summary>The whole text of the seed document, with line feeds as its only line ends; all spans index it.</summary>
    public string Source => Once.Read(ref _source) ?? Once.Publish(ref _source, Utf8.Decode(SourceUtf8));

    /// <summary>The whole text of the seed document in UTF-8: the compiled bytes themselves, not a copy.</summary>
    public ReadOnlySpan<byte> SourceUtf8 => Within(_catalog.TextOf(_place.Shard), _place.TextStart, _place.TextLength);

    /// <summary>The headline, or an empty string if the article has none.</summary>
    public string Headline => Once.Read(ref _headline) ?? Once.Publish(ref _headline, Utf8.Decode(HeadlineUtf8));

    /// <summary>The headline in UTF-8, without a copy.</summary>
    public ReadOnlySpan<byte> HeadlineUtf8 => _headlineSlice is { } slice ? Utf8Of(slice) : default;

    /// <summary>Where the headline stands, or <see langword="null"/> if the article has none.</summary>
    public SourceSpan? HeadlineSpan => _headlineSlice?.Span;

    /// <summary>The line under the headline that sums the story up, or <see langword="null"/> if the article has none.</summary>
    public string? Deck => _deckSlice is null
        ? null
        : Once.Read(ref _deck) ?? Once.Publish(ref _deck, Utf8.Decode(DeckUtf8));

    /// <summary>The deck in UTF-8, without a copy; empty if the article has none.</summary>
    public ReadOnlySpan<byte> DeckUtf8 => _deckSlice is { } slice ? Utf8Of(slice) : default;

    /// <summary>Where the deck stands, or <see langword="null"/> if the article has none.</summary>
    public SourceSpan? DeckSpan => _deckSlice?.Span;

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

    /// <summary>The paragraphs and headings, in the order of the text.</summary>
    public PartList<Block> Body => Parts.Body;

    /// <summary>The paragraphs of the body.</summary>
    public PartList<Paragraph> Paragraphs => Parts.Paragraphs;

    /// <summary>The headings of the body.</summary>
    public PartList<Heading> Headings => Parts.Headings;

    /// <summary>The credit line in the manner of Reuters, or <see langword="null"/>.</summary>
    public CreditLine? CreditLine => Parts.CreditLine;

    /// <summary>The contribution line in the manner of the Associated Press, or <see langword="null"/>.</summary>
    public CreditLine? ContributionLine => Parts.ContributionLine;

    /// <summary>The credits of the credit line and the contribution line, in the order of the text.</summary>
    public PartList<Credit> Credits => Parts.Credits;

    /// <summary>The places that name an entity, in the order of the text.</summary>
    public PartList<Mention> Mentions => Parts.Mentions;

    /// <summary>The entities that <see cref="Mentions"/> name, each once, in the order of their first mention.</summary>
    public PartList<Entity> Entities => Once.Read(ref _entities) ?? Once.Publish(ref _entities, CollectEntities());

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
            && Table.SequenceEqual(other.Table));

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

    internal ReadOnlySpan<byte> Utf8Of(TextSlice slice) => Within(SourceUtf8, slice.Start8, slice.Length8);

    internal Entity EntityAt(int index) => Parts.EntityTable[index];

    internal string EntityIdAt(int index) => Parts.EntityTable.IdOf(index);

    private ReadOnlySpan<byte> Table => Within(_catalog.TablesOf(_place.Shard), _place.TableStart, _place.TableLength);

    private ArticleParts Parts => Once.Read(ref _parts) ?? Once.Publish(ref _parts, ReadParts());

    private ArticleParts ReadParts() =>
        new ArticleReader(this, new TableReader(Table, _partsStart), _place.TextLength).Read(_catalog);

    private PartList<Entity> CollectEntities()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return new PartList<Entity>(
            Mentions.Where(mention => seen.Add(mention.EntityId)).Select(static mention => mention.Entity).ToArray());
    }

    private static ReadOnlySpan<byte> Within(ReadOnlySpan<byte> bytes, int start, int length) =>
        (long)start + length <= bytes.Length ? bytes.Slice(start, length) : throw TableFault.Damaged();
}
