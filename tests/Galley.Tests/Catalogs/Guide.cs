namespace Galley.Tests.Catalogs;

/// <summary>A Markdown article with every kind of block and inline, with letters of one to four bytes before them.</summary>
internal static class Guide
{
    internal const string Source = """"
        ---
        title: "Kim’s 🚀 guide"
        description: All & sundry
        ---

        Kim *met* **Donald [Trump](<https://example.org/t?a=1> "A title")** in Zürich.[^n]

        ## The *view* ##

        3. First
        4. - [x] Done
           - [ ] Open

        > ### Said
        > Kim again

        ```csharp run
        var 𝒳 = 1 < 2;
        ```

        | City | Count |
        |:-----|------:|
        | Zürich | 1 |

        ***

        <div>raw</div>

        # Top

        ![A bridge](img/bridge.png) or [other](other.md#view)

        [^n]: A note on Trump.
        """";

    internal const string Prose = """
        Kim’s 🚀 guide

        All & sundry

        Kim met Donald Trump in Zürich.

        The view

        First
        Done
        Open

        Said

        Kim again

        var 𝒳 = 1 < 2;

        City	Count
        Zürich	1

        <div>raw</div>

        Top

        A bridge or other

        A note on Trump.
        """;

    internal const string Html = "<p>Kim <em>met</em> …</p>\n";

    internal static readonly EntityDraft[] Entities =
    [
        new("person/donald-trump", EntityKind.Person, "Donald Trump") { Articles = [0] },
        new("person/kim-jong-un", EntityKind.Person, "Kim Jong Un") { Articles = [0] },
    ];

    /// <summary>The guide, and the article that it links to.</summary>
    internal static TestCatalog Catalog() => new([Full(), Launch.Bare("other")], Entities);

    internal static ArticleWriter Full()
    {
        var writer = new ArticleWriter("guide", Source, "person/donald-trump", "person/kim-jong-un") { Prose = Prose };
        writer.Identity().Head("en", (2024, 2, 29), isMarkdown: true, words: 31, seconds: 61).Patch(Html);
        writer.Values = new TableWriter().Number(2).Fixed(11, 7).String("seven").Fixed(11, ulong.MaxValue).String("");
        writer.EntityIds("person/donald-trump", "person/kim-jong-un");
        writer.Patch(Prose);
        writer.Some().Both("Kim’s 🚀 guide").Some().Both("All & sundry").None(4);
        WriteBlocks(writer);
        writer.None();
        WriteMentions(writer);
        WriteInlines(writer);
        return writer;
    }

    private static void WriteBlocks(ArticleWriter writer)
    {
        writer.Count(11);
        writer.Count(0).Both("Kim *met* **Donald [Trump](<https://example.org/t?a=1> \"A title\")** in Zürich.[^n]", "Kim met Donald Trump in Zürich.");
        writer.Count(2).Both("## The *view* ##", "The view").String("the-view");
        WriteList(writer);
        writer.Count(9).Both("> ### Said\n> Kim again", "Said\n\nKim again").Count(2);
        writer.Count(3).Both("### Said", "Said").String("said").Count(0).Both("Kim again");
        writer.Count(10).Both("```csharp run\nvar 𝒳 = 1 < 2;\n```", "var 𝒳 = 1 < 2;").String("csharp").String("csharp run");
        WriteTable(writer);
        writer.Count(14).Both("***", "");
        writer.Count(15).Both("<div>raw</div>");
        writer.Count(1).Both("# Top", "Top").String("top");
        writer.Count(0).Both("![A bridge](img/bridge.png) or [other](other.md#view)", "A bridge or other");
        writer.Count(16).Both("[^n]: A note on Trump.", "A note on Trump.").String("n").Count(1).Count(1);
        writer.Count(0).Both("A note on Trump.");
    }

    private static void WriteList(ArticleWriter writer)
    {
        writer.Count(7).Both("3. First\n4. - [x] Done\n   - [ ] Open", "First\nDone\nOpen").Count(4).Count(2);
        writer.Count(8).Both("3. First", "First").Count(0).Count(1).Count(0).Both("First");
        writer.Count(8).Both("4. - [x] Done\n   - [ ] Open", "Done\nOpen").Count(0).Count(1);
        writer.Count(7).Both("- [x] Done\n   - [ ] Open", "Done\nOpen").Count(0).Count(2);
        writer.Count(8).Both("- [x] Done", "Done").Count(2).Count(1).Count(0).Both("Done");
        writer.Count(8).Both("- [ ] Open", "Open").Count(1).Count(1).Count(0).Both("Open");
    }

    private static void WriteTable(ArticleWriter writer)
    {
        writer.Count(11).Both("| City | Count |\n|:-----|------:|\n| Zürich | 1 |", "City\tCount\nZürich\t1").Count(2);
        writer.Count(12).Both("| City | Count |", "City\tCount").Count(1).Count(2);
        writer.Count(13).Both("City").Count(1).None();
        writer.Count(13).Both("Count").Count(3).None();
        writer.Count(12).Both("| Zürich | 1 |", "Zürich\t1").Count(0).Count(2);
        writer.Count(13).Both("Zürich", "Zürich", 1, 1).Count(1).Count(1).Count(0).Both("Zürich", "Zürich", 1, 1);
        writer.Count(13).Both("1 |", "1", 0, 1).Count(3).None();
    }

    private static void WriteMentions(ArticleWriter writer)
    {
        writer.Count(5);
        writer.Both("Kim").Count(2).Count((int)MentionForm.Alias);
        writer.Both("Kim", "Kim", 1, 1).Count(2).Count((int)MentionForm.Alias);
        writer.Both("Donald [Trump", "Donald Trump").Count(1).Count((int)MentionForm.Name);
        writer.Both("Kim", "Kim", 2, 2).Count(2).Count((int)MentionForm.Alias);
        writer.Both("Trump", "Trump", 1, 1).Count(1).Count((int)MentionForm.Alias);
    }

    private static void WriteInlines(ArticleWriter writer)
    {
        writer.Count(7);
        writer.Count((int)InlineKind.Emphasis).Both("*met*", "met");
        writer.Count((int)InlineKind.Strong).Both("**Donald [Trump](<https://example.org/t?a=1> \"A title\")**", "Donald Trump");
        writer.Count((int)InlineKind.Link).Both("[Trump](<https://example.org/t?a=1> \"A title\")", "Trump");
        writer.Span(Mark.Of(Source, "https://example.org/t?a=1")).None().Count(0).String("A title");
        writer.Count((int)InlineKind.FootnoteReference).Span(Mark.Of(Source, "[^n]"), Mark.At(Prose, Prose.IndexOf("\n\nThe view", StringComparison.Ordinal), 0)).Count(1);
        writer.Count((int)InlineKind.Emphasis).Both("*view*", "view");
        writer.Count((int)InlineKind.Image).Both("![A bridge](img/bridge.png)", "A bridge");
        writer.Span(Mark.Of(Source, "img/bridge.png")).String("img/bridge.png").Count(1).String(null);
        writer.Count((int)InlineKind.Link).Both("[other](other.md#view)", "other");
        writer.Span(Mark.Of(Source, "other.md#view")).None().Count(2).None();
        writer.None(2);
        writer.Count(2);
        writer.None().None().String("seeds/img/bridge.png").Number(640).Number(480);
        writer.String("other").String("view").String("seeds/other.md").Count(0).Count(0);
    }
}
