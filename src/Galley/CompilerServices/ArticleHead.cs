namespace Galley.CompilerServices;

/// <summary>What an article's table says before its parts. Most lists of articles need none of it.</summary>
internal sealed class ArticleHead
{
    /// <summary>Reads the head of a table.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="place">Where the article stands in it.</param>
    /// <exception cref="InvalidOperationException">The table is damaged, or of another version of Galley.</exception>
    internal ArticleHead(ArticleCatalog catalog, ArticlePlace place)
    {
        Place = place;
        var table = new TableReader(TableOf(catalog));
        table.ReadVersion(catalog);
        Slug = table.ReadString();
        Path = table.ReadString();
        Language = table.ReadOptionalString();
        Published = table.ReadCalendarDate();
        Format = table.ReadPresence() ? ArticleFormat.Markdown : ArticleFormat.Newswire;
        WordCount = table.ReadIndex();
        ReadingSeconds = table.ReadIndex();
        Publication = Publication.Read(ref table);
        HtmlStart = table.Position;
        table.SkipString();
        PartsStart = table.Position;
        table.SkipEntityIds();
        if (Format == ArticleFormat.Markdown)
        {
            table.SkipString();
            table.HasProse = true;
        }

        Headline = table.ReadOptionalSlice();
        Deck = table.ReadOptionalSlice();
    }

    /// <summary>Where the article's text and table stand.</summary>
    internal readonly ArticlePlace Place;

    /// <summary>The slug.</summary>
    internal readonly string Slug;

    /// <summary>The path of the seed document.</summary>
    internal readonly string Path;

    /// <summary>The language, if it is stated.</summary>
    internal readonly string? Language;

    /// <summary>The day of publication, if it is stated.</summary>
    internal readonly CalendarDate? Published;

    /// <summary>How the article is written.</summary>
    internal readonly ArticleFormat Format;

    /// <summary>How many words the body has.</summary>
    internal readonly int WordCount;

    /// <summary>How long the body takes to read, in seconds.</summary>
    internal readonly int ReadingSeconds;

    /// <summary>Whether and when the article is to be seen.</summary>
    internal readonly Publication Publication;

    /// <summary>Where the table goes on with the HTML.</summary>
    internal readonly int HtmlStart;

    /// <summary>Where it goes on with the parts.</summary>
    internal readonly int PartsStart;

    /// <summary>The headline, if there is one.</summary>
    internal readonly TextSlice? Headline;

    /// <summary>The deck, if there is one.</summary>
    internal readonly TextSlice? Deck;

    /// <summary>The article's text in UTF-8.</summary>
    /// <param name="catalog">The catalog.</param>
    internal ReadOnlySpan<byte> TextOf(ArticleCatalog catalog) =>
        ArticlePlace.Within(catalog.TextOf(Place.Shard), Place.TextStart, Place.TextLength);

    /// <summary>The article's table.</summary>
    /// <param name="catalog">The catalog.</param>
    internal ReadOnlySpan<byte> TableOf(ArticleCatalog catalog) =>
        ArticlePlace.Within(catalog.TablesOf(Place.Shard), Place.TableStart, Place.TableLength);
}
