namespace Galley.Tests.Catalogs;

/// <summary>Writes the table of an article whose parts are given as fragments of its text.</summary>
internal sealed class ArticleWriter(string slug, string text, params string[] entityIds) : TableWriter
{
    private readonly string _fragments = text;

    internal string Slug => slug;

    /// <summary>The text to store: the one in which fragments are looked for, unless another of the same shape is set.</summary>
    internal string Text { get; init; } = text;

    /// <summary>What a Markdown article reads as.</summary>
    internal string Prose { get; init; } = "";

    /// <summary>What people say, as a table of its own.</summary>
    internal TableWriter? Speech { get; set; }

    /// <summary>The time expressions, as a table of their own.</summary>
    internal TableWriter? Dates { get; set; }

    /// <summary>The values for schemas, as a table of their own.</summary>
    internal TableWriter? Values { get; set; }

    /// <summary>The table; that of newswire ends with what people say and with the time expressions.</summary>
    internal new byte[] ToArray() => Prose.Length > 0 ? base.ToArray() : [.. base.ToArray(), .. Section(Speech), .. Section(Dates)];

    private static byte[] Section(TableWriter? section)
    {
        byte[] table = section?.ToArray() ?? [];
        return section is null ? new TableWriter().None().ToArray() : new TableWriter().Number(table.Length + 1).Bytes(table).ToArray();
    }

    /// <summary>The version, slug, path and head; no HTML; and the entity ids.</summary>
    internal ArticleWriter Head(string? language = "en", (int Year, int Month, int Day)? published = null, int version = 6)
    {
        Identity(version).Head(language, published, isMarkdown: false, words: 12, seconds: 75);
        None().EntityIds(entityIds);
        return this;
    }

    /// <summary>The version, slug and path.</summary>
    internal ArticleWriter Identity(int version = 6)
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

    /// <summary>A part of a Markdown article: a fragment of its source, and of its prose if that is another one.</summary>
    internal ArticleWriter Both(string fragment, string? text = null, int occurrence = 0, int textOccurrence = 0)
    {
        Span(Mark.Of(_fragments, fragment, occurrence), Mark.Of(Prose, text ?? fragment, textOccurrence));
        return this;
    }

    /// <summary>Text made of nothing but a literal.</summary>
    internal ArticleWriter Patch(string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        byte[] patch = new TableWriter().Number((4 * utf8.Length) + 3).Bytes(utf8).ToArray();
        Number(patch.Length + 1).Bytes(patch);
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

    /// <summary>Days, each relative to the one before.</summary>
    internal ArticleWriter Days(params int[] days)
    {
        foreach (int day in days)
        {
            Signed(day);
        }

        return this;
    }

    internal new ArticleWriter String(string? value)
    {
        base.String(value);
        return this;
    }

    internal new ArticleWriter Fixed(int width, ulong value)
    {
        base.Fixed(width, value);
        return this;
    }

    internal new ArticleWriter Span(Mark mark)
    {
        base.Span(mark);
        return this;
    }

    internal new ArticleWriter Span(Mark source, Mark text)
    {
        base.Span(source, text);
        return this;
    }
}
