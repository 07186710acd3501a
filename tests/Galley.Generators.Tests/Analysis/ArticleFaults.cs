namespace Galley.Generators.Tests.Analysis;

/// <summary>Articles with faults, and what is to be said of them.</summary>
public static class ArticleFaults
{
    /// <summary>Articles in which the places of the expected diagnostics are marked, and the diagnostics in order.</summary>
    public static TheoryData<string, string[]> All() => new()
    {
        // GAL1001
        { "⟦⟧", ["error GAL1001: The document holds no text. Write a headline and a body, or remove the file from the articles."] },
        { "⟦⟧ \n\t\n", ["error GAL1001: The document holds no text. Write a headline and a body, or remove the file from the articles."] },
        { "⟦⟧---\nslug: summit\n---\n", ["error GAL1001: The document holds no text. Write a headline and a body, or remove the file from the articles."] },

        // GAL1002
        { "⟦By Jane Doe⟧\n\nThe Senate met.\n", [NoHeadline] },
        { "⟦February 20, 2019 / 4:05 AM⟧\n\nThe Senate met.\n", [NoHeadline] },
        { "⟦WASHINGTON (Reuters) - The Senate met in session.⟧\n", [NoHeadline] },
        { "⟦The Senate in session. (AFP / SAUL LOEB)⟧\n\nThe Senate met.\n", [NoHeadline] },
        { "\n\n  ⟦By Jane Doe⟧\n\nThe Senate met.\n", [NoHeadline] },

        // GAL1003
        { "⟦Senate passes budget⟧\n", [NoBody] },
        { "⟦Senate passes budget⟧\n\n(Reporting by Jane Doe; Editing by John Roe)\n", [NoBody] },

        // GAL1004
        { "Senate passes caf⟦\uFFFD⟧ budget\n\nThe Senate met.\n", [Damaged] },
        { "Senate passes budget\n\nThe ⟦\uFFFD\uFFFD⟧ met, and the ⟦\uFFFD⟧ too.\n", [Damaged, Damaged] },
        { "Senate passes budget\n\nThe⟦\0⟧ Senate met.\n", ["error GAL1004: A NUL character stands here. Save the file as UTF-8 and type the character again."] },

        // GAL1005
        { "Senate ⟦\u202E⟧passes budget\n\nThe Senate met.\n", [Invisible("U+202E", "RIGHT-TO-LEFT OVERRIDE")] },
        { "Senate passes budget\n\nThe ⟦\u2067⟧Senate⟦\u2069⟧ met.\n", [Invisible("U+2067", "RIGHT-TO-LEFT ISOLATE"), Invisible("U+2069", "POP DIRECTIONAL ISOLATE")] },
        { "Senate passes budget\n\nThe ⟦\u001B⟧Senate met.\n", [Invisible("U+001B", "ESCAPE")] },
        { "Senate passes budget\n\nThe Senate met⟦\u007F⟧.\n", [Invisible("U+007F", "DELETE")] },
        { "Senate passes budget\n\nThe 🎉 party⟦\u0093⟧ met.\n", [Invisible("U+0093", "SET TRANSMIT STATE")] },

        // GAL2001
        { Story("⟦(⟧Reporting by Jane Doe"), [CreditLine("The bracket that opens here is not closed. Write ')' at the end of the credit line.")] },
        { Story("(Reporting by Jane Doe⟦;⟧)"), [CreditLine("No role stands beside this semicolon. Write a role with a name, or delete the semicolon.")] },
        { Story("(Reporting by Jane Doe;⟦;⟧ Editing by John Roe)"), [CreditLine("No role stands beside this semicolon. Write a role with a name, or delete the semicolon.")] },
        { Story("(⟦Editing⟧ John Roe)"), [CreditLine("'by' is missing after 'Editing'. Write 'by' before the names.")] },
        { Story("(Reporting by Jane Doe; ⟦John Roe⟧)"), [CreditLine("'John Roe' has no role. Write one before it, for example 'Editing by'.")] },
        { Story("(⟦Reporting by⟧; Editing by John Roe)"), [CreditLine("No name follows 'Reporting by'. Write the name, or delete the role.")] },
        { Story("(Reporting by Jane Doe ⟦and⟧; Editing by John Roe)"), [CreditLine("No name follows 'and'. Write the name, or delete the 'and'.")] },
        { Story("(Reporting by Jane Doe ⟦in⟧; Editing by John Roe)"), [CreditLine("No place follows 'in'. Write the place, or delete the word.")] },
        { Story("(Reporting by Jane Doe ⟦Editing⟧ by John Roe)"), [CreditLine("A semicolon is missing before 'Editing'. Write ';' between two roles.")] },
        { Story("(Reporting by Jane Doe; ⟦by⟧ John Roe)"), [CreditLine("No role stands before 'by'. Write one, for example 'Reporting'.")] },
        { Story("(Reporting by Jane Doe) ⟦and others⟧"), [CreditLine("Text follows the closing bracket. Move it into the brackets, or to a line of its own.")] },

        // GAL2002
        { Story("(Reporting by Jane Doe; ⟦Editting⟧ by John Roe)"), ["error GAL2002: Credit role 'Editting' is not known. Did you mean 'Editing'?"] },
        { Story("(⟦Reportng⟧ by Jane Doe)"), ["error GAL2002: Credit role 'Reportng' is not known. Did you mean 'Reporting'?"] },
        { Story("(Reporting by Jane Doe; ⟦aditional  reporting⟧ by John Roe)"), ["error GAL2002: Credit role 'aditional reporting' is not known. Did you mean 'Additional reporting'?"] },
        { Story("(Reporting by Jane Doe; ⟦Juggling⟧ by John Roe)"), ["error GAL2002: Credit role 'Juggling' is not known."] },
        {
            Story("(⟦Reportng⟧ and ⟦editting⟧ by Jane Doe)"),
            ["error GAL2002: Credit role 'Reportng' is not known. Did you mean 'Reporting'?", "error GAL2002: Credit role 'editting' is not known. Did you mean 'Editing'?"]
        },

        // GAL2003
        { Captioned("The Senate in session. ⟦(⟧AFP / SAUL LOEB"), [CaptionCredit("The bracket that opens here is not closed. Write ')' after the photographer's name.")] },
        { Captioned("The Senate in session. (AFP ⟦/⟧)"), [CaptionCredit("No photographer follows the slash. Write the photographer's name, or delete the slash.")] },
        { Captioned("The Senate in session. (⟦/⟧ SAUL LOEB)"), [CaptionCredit("No agency stands before the slash. Write the agency's sign, such as AFP, or delete the slash.")] },
        { Captioned("The Senate in session. REUTERS⟦/⟧"), [CaptionCredit("No photographer follows the slash. Write the photographer's name, or delete the slash.")] },

        // GAL2004
        { Datelined("WASHINGTON ⟦(Reuters)⟧ The Senate met."), [Dateline("No dash follows the agency. Write ' - ' between the dateline and the story.")] },
        { Datelined("WASHINGTON ⟦(⟧Reuters - The Senate met."), [Dateline("The bracket that opens here is not closed. Write ')' after 'Reuters'.")] },
        { Datelined("WASHINGTON⟦/⟧ (Reuters) - The Senate met."), [Dateline("A city is missing beside this '/'. Write the city, or delete the '/'.")] },
        { Datelined("⟦,⟧ Aug 26 (Reuters) - The Senate met."), [Dateline("A city is missing beside this ','. Write the city, or delete the ','.")] },
        { Datelined("WASHINGTON, ⟦Aug 26⟧ The Senate met."), [Dateline("No dash follows the date. Write ' - ' between the dateline and the story.")] },

        // GAL2005
        { "Senate passes budget\n⟦February 30, 2019⟧ / 4:05 AM\n\nThe Senate met.\n", ["error GAL2005: The date 'February 30, 2019' does not exist: February 2019 has 28 days"] },
        { "Senate passes budget\n⟦2019-13-01⟧\n\nThe Senate met.\n", ["error GAL2005: The date '2019-13-01' does not exist: there is no month 13"] },
        { "Senate passes budget\n⟦31 April 2019⟧\n\nThe Senate met.\n", ["error GAL2005: The date '31 April 2019' does not exist: April has 30 days"] },
        { Datelined("WASHINGTON, ⟦Feb 30⟧ (Reuters) - The Senate met."), ["error GAL2005: The date 'Feb 30' does not exist: February has at most 29 days"] },
        { Datelined("WASHINGTON, ⟦Aug 0⟧ (Reuters) - The Senate met."), ["error GAL2005: The date 'Aug 0' does not exist: there is no day 0"] },

        // GAL3001
        { FrontMatter("tags: ⟦[⟧senate, budget"), ["error GAL3001: The front matter is not valid YAML: the '[' is not closed"] },
        { FrontMatter("slug: one\n⟦slug⟧: two"), ["error GAL3008: The key 'slug' is already there as 'slug'. Keep one of them."] },
        { FrontMatter("slug: ⟦*budget⟧"), ["error GAL3001: The front matter is not valid YAML: the alias '*budget' has no anchor '&budget' before it"] },
        { FrontMatter("⟦just text⟧"), ["error GAL3001: The front matter is not valid YAML: it must hold keys with values, such as 'slug: summit', not text"] },
        { "⟦---⟧\nslug: one\n\nSenate passes budget\n\nThe Senate met.\n", ["error GAL3001: The front matter is not valid YAML: the closing '---' is missing"] },

        // GAL3002
        { FrontMatter("published: ⟦2019-02-30⟧"), ["error GAL3002: '2019-02-30' is not a valid value for 'published': February 2019 has 28 days"] },
        { FrontMatter("date: ⟦20 February⟧"), ["error GAL3002: '20 February' is not a valid value for 'date': write the date as yyyy-MM-dd, such as 2019-02-20"] },
        { FrontMatter("published: ⟦2019-02-20T25:00⟧"), ["error GAL3002: '2019-02-20T25:00' is not a valid value for 'published': there is no such time of day"] },
        { FrontMatter("slug: '⟦!?⟧'"), ["error GAL3002: '!?' is not a valid value for 'slug': it holds no letter and no digit"] },
        { FrontMatter("slug: ⟦[a, b]⟧"), ["error GAL3002: 'a list' is not a valid value for 'slug': it must be text, not a list"] },
        { FrontMatter("⟦slug⟧:"), ["error GAL3002: '' is not a valid value for 'slug': it is empty"] },
        { FrontMatter("language: ⟦en_US⟧"), ["error GAL3002: 'en_US' is not a valid value for 'language': write a language tag such as en or en-US; here en-US"] },
        { FrontMatter("galley-disable: [⟦5001⟧]"), ["error GAL3002: '5001' is not a valid value for 'galley-disable': write the id of a diagnostic, such as GAL5001"] },

        { FrontMatter("draft: ⟦maybe⟧"), [Draft("maybe")] },
        { FrontMatter("draft: '⟦true⟧'"), [Draft("true")] },
        { FrontMatter("draft: ⟦1⟧"), [Draft("1")] },
        { FrontMatter("⟦draft⟧:"), ["error GAL3002: '' is not a valid value for 'draft': it is empty"] },
        { FrontMatter("publish: ⟦soon⟧"), ["error GAL3002: 'soon' is not a valid value for 'publish': write the date as yyyy-MM-dd, such as 2019-02-20"] },
        { FrontMatter("expires: ⟦2024-05-17T10:00⟧"), ["error GAL3002: '2024-05-17T10:00' is not a valid value for 'expires': say how far the time is from UTC: write Z or an offset such as +01:00 behind it"] },
        { FrontMatter("publishDate: 2024-05-17\nexpiry: ⟦2024-05-16⟧"), ["error GAL3002: '2024-05-16' is not a valid value for 'expiry': it lies before the moment of publication, '2024-05-17'"] },

        // GAL5001
        { Paragraph("Budgets are ⟦“⟧hard, he said."), [Quotation("“", "a closing ”")] },
        { Paragraph("Budgets are hard,⟦”⟧ he said."), [Quotation("”", "an opening “")] },
        { Paragraph("Budgets are ⟦\"⟧hard, he said."), [Quotation("\"", "a closing \"")] },
        { Paragraph("Die Kammer sagte: ⟦„⟧Ja."), [Quotation("„", "a closing “")] },
        { Paragraph("Le Sénat a dit ⟦«⟧ oui."), [Quotation("«", "a closing »")] },
        { "Senate: ⟦“⟧Yes\n\nThe Senate met.\n", [Quotation("“", "a closing ”")] },
        { Paragraph("“One,” she said. ⟦“⟧Two.\n\nThree."), [Quotation("“", "a closing ”")] },

        // GAL5010
        { Paragraph("⟦“It took nine years and is worth every cent.”⟧"), [NobodysWords] },
        { Paragraph("⟦“It took nine years and is worth every cent.”⟧\n\nIt was."), [NobodysWords] },

        // GAL5011
        { Paragraph("“We will vote,⟦\"⟧ she said."), ["warning GAL5011: The mark \" closes a quotation that “ opens. Write ”."] },
        { Paragraph("She said: \"We will vote.⟦”⟧"), ["warning GAL5011: The mark ” closes a quotation that \" opens. Write \"."] },

        // GAL5020
        { Paragraph("It met ⟦last month⟧ and on Friday."), [Unanchored("last month")] },
        { "Senate votes on ⟦Monday⟧\n\nIt met on Friday.\n", [Unanchored("Monday")] },

        // GAL5021
        { Paragraph("It met on ⟦Feb. 30, 2019⟧."), ["error GAL5021: The date 'Feb. 30, 2019' does not exist: February 2019 has 28 days"] },

        // GAL5022
        { Paragraph("It met on ⟦Wednesday, Feb. 21, 2019⟧."), ["warning GAL5022: 2019-02-21 is a Thursday, not a Wednesday. Correct the weekday or the date."] },
    };

    private const string NobodysWords =
        "info GAL5010: Nothing says whose words “It took nine years and is worth every…” are. Add an attribution such as “…, she said” to the sentence.";

    private static string Unanchored(string date) =>
        $"info GAL5020: '{date}' cannot be resolved because the publication date is not known. State it in the front matter or as metadata 'Published'.";

    private const string NoHeadline =
        "error GAL1002: The document has no headline. Put it on the first line, before the caption, byline and paragraphs.";

    private const string NoBody =
        "warning GAL1003: The document has a headline but no paragraph. Write the story below the headline, after a blank line.";

    private const string Damaged =
        "error GAL1004: U+FFFD stands here in place of a character: the bytes are not valid UTF-8, or the file was damaged before. Save the file as UTF-8 and type the character again.";

    private static string Invisible(string code, string name) =>
        $"error GAL1005: The text holds the invisible character {code} ({name}), which can hide or reorder what readers see. Delete it.";

    private static string CreditLine(string what) => "error GAL2001: The credit line is malformed: " + what;

    private static string CaptionCredit(string what) => "error GAL2003: The caption's credit is malformed: " + what;

    private static string Dateline(string what) => "error GAL2004: The dateline is malformed: " + what;

    private static string Draft(string value) =>
        $"error GAL3002: '{value}' is not a valid value for 'draft': write true or false, without quotes";

    private static string Quotation(string mark, string missing) =>
        $"warning GAL5001: The quotation mark {mark} has no partner in this paragraph. Add {missing}, or delete it.";

    private static string Story(string creditLine) => $"Senate passes budget\n\nThe Senate met.\n\n{creditLine}\n";

    private static string Captioned(string caption) => $"Senate passes budget\n{caption}\n\nThe Senate met.\n";

    private static string Datelined(string lead) => $"Senate passes budget\n\n{lead}\n\nIt met again.\n";

    private static string FrontMatter(string yaml) => $"---\n{yaml}\n---\nSenate passes budget\n\nThe Senate met.\n";

    private static string Paragraph(string text) => $"Senate passes budget\n\n{text}\n";
}
