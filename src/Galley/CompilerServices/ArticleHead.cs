namespace Galley.CompilerServices;

/// <summary>
/// What an article's table says before its parts, and what was made of the rest since it was first asked for. An article whose headline
/// is listed has none, so that ten thousand of those take little memory.
/// </summary>
/// <remarks>Dates and titles are only passed over: of a program that shows one article, the runtime would compile all that reads them first.</remarks>
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
        Day = table.ReadIndex();
        Format = table.ReadPresence() ? ArticleFormat.Markdown : ArticleFormat.Newswire;
        WordCount = table.ReadIndex();
        ReadingSeconds = table.ReadIndex();
        PublicationStart = table.Position;
        Publication.Skip(ref table);
        HtmlStart = table.Position;
        table.SkipString();
        PartsStart = table.Position;
    }

    /// <summary>Where the article's text and table stand.</summary>
    internal readonly ArticlePlace Place;

    /// <summary>The slug.</summary>
    internal readonly string Slug;

    /// <summary>The path of the seed document.</summary>
    internal readonly string Path;

    /// <summary>The language, if it is stated.</summary>
    internal readonly string? Language;

    /// <summary>The day of publication as the table has it, for <see cref="TableReader.DateOf"/>.</summary>
    internal readonly int Day;

    /// <summary>How the article is written.</summary>
    internal readonly ArticleFormat Format;

    /// <summary>How many words the body has.</summary>
    internal readonly int WordCount;

    /// <summary>How long the body takes to read, in seconds.</summary>
    internal readonly int ReadingSeconds;

    /// <summary>Where the table goes on with the publication.</summary>
    internal readonly int PublicationStart;

    /// <summary>Where it goes on with the HTML.</summary>
    internal readonly int HtmlStart;

    /// <summary>Where it goes on with the parts.</summary>
    internal readonly int PartsStart;

    /// <summary>Where the headline and the deck stand, once somebody asked.</summary>
    internal ArticleTitles? Titles;

    /// <summary>The source, once somebody asked; so with all that follow.</summary>
    internal string? Source;

    /// <summary>The deck.</summary>
    internal string? Deck;

    /// <summary>The texts that are made of the source.</summary>
    internal ArticleTexts? Texts;

    /// <summary>The parts.</summary>
    internal ArticleParts? Parts;

    /// <summary>The entities.</summary>
    internal PartList<Entity>? Entities;

    /// <summary>The quotations and statements.</summary>
    internal ArticleSpeech? Speech;

    /// <summary>The dates.</summary>
    internal PartList<TimeExpression>? Dates;

    /// <summary>The articles that link to this one.</summary>
    internal PartList<Article>? Backlinks;

    /// <summary>The article in all its languages.</summary>
    internal PartList<Article>? Translations;

    /// <summary>The article's text in UTF-8.</summary>
    /// <param name="catalog">The catalog.</param>
    internal ReadOnlySpan<byte> TextOf(ArticleCatalog catalog) =>
        ArticlePlace.Within(catalog.GetText(Place.Shard), Place.TextStart, Place.TextLength);

    /// <summary>The article's table.</summary>
    /// <param name="catalog">The catalog.</param>
    internal ReadOnlySpan<byte> TableOf(ArticleCatalog catalog) =>
        ArticlePlace.Within(catalog.GetTables(Place.Shard), Place.TableStart, Place.TableLength);
}
