using Galley.Generators.Tests.Infrastructure;

namespace Galley.Generators.Tests.Analysis;

/// <summary>A project that breaks every rule at once that can be broken beside the others.</summary>
internal static class BrokenProject
{
    /// <summary>The files of the articles.</summary>
    public static readonly string[] Articles =
    [
        "a-b.txt", "ab.txt", "budget.txt", "bytes.txt", "caption.txt", "copy.txt", "credits.txt", "Dateline.txt", "dateline.txt",
        "empty.txt", "front.txt", "hidden.txt", "links.de.md", "markup.md", "meta.txt", "mixed.txt", "nameless.txt", "names.txt", "quotation.txt",
        "speech.txt", "timestamp.txt", "unfinished.md", "when.txt",
        .. BrokenCollections.Articles,
    ];

    /// <summary>Makes the project.</summary>
    public static MarkedProject Create(bool runAnalyzers = true) => BrokenCollections.AddTo(AddArticles(new MarkedProject { Options = Options(runAnalyzers), Code = BrokenCollections.Code }))
        .Add(
            "seeds/entities.yml",
            """
            entities:
              - { kind: person, name: Kim Jong Un, aliases: [Kim] }
              - { kind: ⟦persn⟧, name: Donald Trump }
            """,
            "error GAL5004: Kind 'persn' is not known. Did you mean 'person'?")
        .Add(
            "seeds/korea.entities.yml",
            """
            entities:
              - { kind: person, name: Kim Hyok Chol, aliases: [⟦Kim⟧] }
            """,
            "error GAL5002: 'Kim' is a name of both 'Kim Jong Un' and 'Kim Hyok Chol', so the text cannot tell which is meant. Keep it with one of them.")
        .Add("seeds/places.entities.yml", "entities: ⟦[⟧", "error GAL5003: The registry is not valid YAML: the '[' is not closed")
        .AddProblem("CSC : warning GAL6001: No file matches 'posts/**/*.md'. Add an article there, or correct the pattern.")
        .AddProblem("CSC : warning GAL6002: The MSBuild property 'GalleyVisiblity' is not an option of Galley. Did you mean 'GalleyVisibility'?")
        .AddProblem("CSC : error GAL6003: 'privat' is not a valid value of the MSBuild property 'GalleyVisibility': write 'internal' or 'public'.");

    private static TestOptions Options(bool runAnalyzers) => new TestOptions()
        .Set("RunAnalyzers", runAnalyzers ? "" : "false")
        .Set("GalleyVisibility", "privat")
        .Set("_GalleyUsedProperties", "GalleyVisiblity,GalleyVisibility,")
        .SetAssets()
        .SetGlobs("seeds/**/*.txt;seeds/**/*.md;posts/**/*.md")
        .AddItem("/project/seeds/meta.txt", "meta", published: "soon");

    private static MarkedProject AddArticles(MarkedProject project) => project
        .Add("seeds/a-b.txt", "Senate passes budget\n\nThe Senate met.\n")
        .Add(
            "seeds/ab.txt",
            "⟦⟧Senate passes budget\n\nThe Senate met.\n",
            "warning GAL4003: 'ab' and 'a-b' both give the C# name 'AB'; 'ab' becomes 'Ab2'. Change one of them to choose the names yourself.")
        .Add(
            "seeds/budget.txt",
            "⟦Senate passes budget⟧\n",
            "warning GAL1003: The document has a headline but no paragraph. Write the story below the headline, after a blank line.")
        .AddFile(new TestFile("/project/seeds/bytes.txt", CompilerText.Of([.. "Caf"u8, 0xE9, .. " opens\n\nThe Senate met.\n"u8])))
        .AddProblem("seeds/bytes.txt(1,4)-(1,5): error GAL1004: The bytes at this place are not valid UTF-8. Save the file as UTF-8 and type the character again.")
        .Add(
            "seeds/caption.txt",
            "Senate passes budget\nThe Senate in session. ⟦(⟧AFP / SAUL LOEB\n\nThe Senate met.\n",
            "error GAL2003: The caption's credit is malformed: The bracket that opens here is not closed. Write ')' after the photographer's name.")
        .Add(
            "seeds/copy.txt",
            "---\nslug: ⟦budget⟧\npublished: ⟦2019-02-30⟧\n---\nSenate passes budget\n\nThe Senate met.\n",
            "error GAL4001: The slug 'budget' of 'seeds/copy.txt' is also the slug of 'seeds/budget.txt'. Give one of them another slug.",
            "error GAL3002: '2019-02-30' is not a valid value for 'published': February 2019 has 28 days")
        .Add(
            "seeds/credits.txt",
            "Senate passes budget\n\nThe Senate met.\n\n⟦(⟧Reporting by Jane Doe; ⟦Editting⟧ by John Roe\n",
            "error GAL2001: The credit line is malformed: The bracket that opens here is not closed. Write ')' at the end of the credit line.",
            "error GAL2002: Credit role 'Editting' is not known. Did you mean 'Editing'?")
        .Add("seeds/Dateline.txt", "Senate passes budget\n\nThe Senate met.\n")
        .Add(
            "seeds/dateline.txt",
            "⟦⟧Senate passes budget\n\nWASHINGTON ⟦(Reuters)⟧ The Senate met.\n",
            "error GAL4002: 'seeds/dateline.txt' and 'seeds/Dateline.txt' differ only by case, so they are one name on some systems. Rename one of them.",
            "error GAL2004: The dateline is malformed: No dash follows the agency. Write ' - ' between the dateline and the story.")
        .Add(
            "seeds/empty.txt",
            "⟦⟧",
            "error GAL1001: The document holds no text. Write a headline and a body, or remove the file from the articles.")
        .Add(
            "seeds/front.txt",
            "---\ntags: ⟦[⟧senate\n---\nSenate passes budget\n\nThe Senate met.\n",
            "error GAL3001: The front matter is not valid YAML: the '[' is not closed")
        .Add(
            "seeds/hidden.txt",
            "Senate ⟦\u202E⟧passes budget\n\nThe Senate met.\n",
            "error GAL1005: The text holds the invisible character U+202E (RIGHT-TO-LEFT OVERRIDE), which can hide or reorder what readers see. Delete it.")
        .Add(
            "seeds/links.de.md",
            "⟦⟧# Senate passes budget\n\n[a](⟦buget.txt⟧) [b](⟦#part⟧) ![c](⟦c.png⟧) [d](⟦unfinished.md⟧)\n",
            "info GAL4008: 'seeds/links.de.md' is a variant in the language 'de', but there is no article 'seeds/links.md' that it is a variant of. Add it, or set 'slug' and rename the file if 'de' is no language here.",
            "error GAL4004: There is no article 'seeds/buget.txt'. Did you mean 'budget.txt'?",
            "error GAL4005: 'seeds/links.de.md' has no heading '#part'. It has no headings that links can name.",
            "error GAL4006: There is no file 'seeds/c.png' among the project's article assets.",
            "error GAL4007: 'seeds/unfinished.md' is a draft, so no published article can refer to it. Publish it, or take the reference out.")
        .Add("seeds/unfinished.md", "---\ndraft: true\n---\n# Senate passes budget\n\nThe Senate met.\n")
        .Add(
            "seeds/markup.md",
            "# Senate passes budget\n\nThe ⟦<b>⟧Senate [met](⟦data:text/html,x⟧).\n\n⟦[^vote]⟧: By 52 to 48.\n",
            "warning GAL1007: This raw HTML is escaped, so readers see its tags as text. Write Markdown instead, or set the MSBuild property GalleyRawHtml to 'allow' if you trust all articles.",
            "error GAL1008: The address 'data:text/html,x' is not safe to open, so only the text of the link stays. Links may have the schemes http, https, mailto, tel, sms, ftp, geo, irc, ircs, news, xmpp, slug, or the path of a file.",
            "warning GAL1009: Nothing refers to the footnote '^vote', so readers do not see it. Write '[^vote]' in the text, or delete the footnote.")
        .Add(
            "seeds/meta.txt",
            "⟦⟧Senate passes budget\n\nThe Senate met.\n",
            "error GAL6004: 'soon' is not a valid value of the metadata 'Published' of this article: write the date as yyyy-MM-dd, such as 2019-02-20.")
        .Add(
            "seeds/mixed.txt",
            "Senate passes budget\n\n“The budget is balanced,⟦\"⟧ said Senator Jane Doe.\n",
            "warning GAL5011: The mark \" closes a quotation that “ opens. Write ”.")
        .Add(
            "seeds/nameless.txt",
            "⟦By Jane Doe⟧\n\nThe Senate met.\n",
            "error GAL1002: The document has no headline. Put it on the first line, before the caption, byline and paragraphs.")
        .Add(
            "seeds/names.txt",
            "Former president and wife visit school\n\nBill Clinton and Hillary Clinton visited a school in Ohio.\n\nChildren sang for ⟦Clinton⟧ after lunch.\n\n(Reporting by ⟦Jané Doe⟧)\n",
            "info GAL5030: 'Clinton' may be 'Bill Clinton' or 'Hillary Clinton'; Galley takes it for 'Bill Clinton'. Write the full name, or declare 'Clinton' as an alias in the entity registry.",
            "info GAL5032: 'Jané Doe' and 'Jane Doe' (in 'seeds/credits.txt') look like one person in two spellings. Spell the name in one way, or declare one as an alias of the other.")
        .Add(
            "seeds/quotation.txt",
            "Senate passes budget\n\nBudgets are ⟦“⟧hard, he said.\n",
            "warning GAL5001: The quotation mark “ has no partner in this paragraph. Add a closing ”, or delete it.")
        .Add(
            "seeds/speech.txt",
            "Senate passes budget\n\n⟦“It took nine years and is worth every cent.”⟧\n",
            "info GAL5010: Nothing says whose words “It took nine years and is worth every…” are. Add an attribution such as “…, she said” to the sentence.")
        .Add(
            "seeds/timestamp.txt",
            "Senate passes budget\n⟦February 30, 2019⟧\n\nThe Senate met.\n",
            "error GAL2005: The date 'February 30, 2019' does not exist: February 2019 has 28 days")
        .Add(
            "seeds/when.txt",
            "Senate passes budget\n\nThe Senate met on ⟦Tuesday⟧, on ⟦Wednesday, Feb. 21, 2019⟧, and on ⟦Feb. 30, 2019⟧. It rose on Friday.\n",
            "info GAL5020: 'Tuesday' cannot be resolved because the publication date is not known. State it in the front matter or as metadata 'Published'.",
            "warning GAL5022: 2019-02-21 is a Thursday, not a Wednesday. Correct the weekday or the date.",
            "error GAL5021: The date 'Feb. 30, 2019' does not exist: February 2019 has 28 days");
}
