namespace Galley.CompilerServices;

/// <summary>Where the headline and the deck of an article stand.</summary>
internal sealed class ArticleTitles
{
    /// <summary>Reads them.</summary>
    /// <param name="table">The article's table, at its parts.</param>
    /// <param name="format">How the article is written.</param>
    /// <exception cref="InvalidOperationException">The table is damaged.</exception>
    internal ArticleTitles(TableReader table, ArticleFormat format)
    {
        table.SkipEntityIds();
        if (format == ArticleFormat.Markdown)
        {
            table.SkipString();
            table.HasProse = true;
        }

        Headline = table.ReadOptionalSlice();
        Deck = table.ReadOptionalSlice();
    }

    /// <summary>The headline, if there is one.</summary>
    internal readonly TextSlice? Headline;

    /// <summary>The deck, if there is one.</summary>
    internal readonly TextSlice? Deck;
}
