namespace Galley.Tests.Catalogs;

/// <summary>Writes the table of an article whose parts are given as fragments of its text.</summary>
internal sealed class ArticleWriter(string slug, string text, params string[] entityIds) : TableWriter
{
    private readonly string _fragments = text;

    internal string Slug => slug;

    /// <summary>The text to store: the one in which fragments are looked for, unless another of the same shape is set.</summary>
    internal string Text { get; init; } = text;

    /// <summary>The version, slug, path and head; no HTML and no bound values; and the entity ids.</summary>
    internal ArticleWriter Head(string? language = "en", (int Year, int Month, int Day)? published = null, int version = 2)
    {
        Identity(version).Head(language, published, isMarkdown: false, words: 12, seconds: 75);
        None().Count(0).Strings(entityIds);
        return this;
    }

    /// <summary>The version, slug and path.</summary>
    internal ArticleWriter Identity(int version = 2)
    {
        Number(version).String(slug).String("seeds/" + slug + ".txt");
        return this;
    }

    /// <summary>What is known of the article without reading it.</summary>
    internal ArticleWriter Head(string? language, (int Year, int Month, int Day)? published, bool isMarkdown, int words, int seconds)
    {
        (int year, int month, int day) = published ?? default;
        String(language).Date(year, month, day).Number(isMarkdown ? 1 : 0).Number(words).Number(seconds).Number(0);
        return this;
    }

    internal new ArticleWriter None()
    {
        base.None();
        return this;
    }

    /// <summary>Optional items that are all missing.</summary>
    internal ArticleWriter None(int count)
    {
        for (int i = 0; i < count; i++)
        {
            None();
        }

        return this;
    }

    internal ArticleWriter Part(string fragment, int occurrence = 0)
    {
        Span(Mark.Of(_fragments, fragment, occurrence));
        return this;
    }

    /// <summary>A span and the entity that it names.</summary>
    internal ArticleWriter Name(string fragment, string entityId, int occurrence = 0)
    {
        Part(fragment, occurrence).Number(Array.IndexOf(entityIds, entityId) + 1);
        return this;
    }

    internal ArticleWriter Agency(string fragment, string entityId, string sign, int occurrence = 0)
    {
        Some();
        Name(fragment, entityId, occurrence).String(sign);
        return this;
    }

    internal new ArticleWriter Some()
    {
        base.Some();
        return this;
    }

    internal ArticleWriter Count(int count)
    {
        Number(count);
        return this;
    }
}
