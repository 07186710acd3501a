using CsCheck;

using Galley.Reading.Documents;
using Galley.Reading.Text;

namespace Galley.Reading.Tests.Wire;

/// <summary>Documents put together from the parts of newswire are taken apart into the same parts.</summary>
public class RoundTripTests
{
    private static readonly Gen<string> Person = Gen.Select(
        Gen.OneOf("Steve", "Makini", "J.K.", "Jean-Paul", "José", "Ursula", "Hyung-jin"),
        Gen.OneOf("Holland", "Brice", "O’Brien", "von der Leyen", "de la Cruz", "McDonald", "Lee"),
        (first, last) => $"{first} {last}");

    private static readonly Gen<string> City = Gen.OneOf("Hanoi", "Seoul", "New York", "St. Petersburg", "São Paulo", "Rio de Janeiro");

    private static readonly Gen<string> Agency = Gen.OneOf("Reuters", "AFP", "AP", "Xinhua", "dpa");

    private static readonly Gen<string> Sentence = Gen.Select(
        Gen.OneOf("The leaders", "Two sources", "Mr. Trump", "الزعيمان", "両首脳は", "U.S. officials"),
        Gen.OneOf("met on Feb. 27", "said “no”", "agreed (in part)", "spoke to the agency (AFP)", "called it \"a deal\"", "gave 6'2\" as a height"),
        Gen.OneOf(".", ", by all accounts.", " – and left.", "…"),
        (who, what, end) => $"{who} {what}{end}");

    private static readonly Gen<string[]> Paragraphs = Sentence.Array[1, 3].Select(sentences => string.Join(" ", sentences)).Array[2, 6];

    private static readonly Gen<(string? Text, string? Value)> Timestamp = Gen.Select(
        Gen.Int[1, 12], Gen.Int[1, 28], Gen.Int[1990, 2030], Gen.Int[0, 23], Gen.Int[0, 59], Gen.Int[0, 3],
        (month, day, year, hour, minute, form) => form switch
        {
            0 => ((string?)null, (string?)null),
            1 => ($"{year:0000}-{month:00}-{day:00}T{hour:00}:{minute:00}:00Z", $"{year}-{month}-{day} {(hour * 60) + minute} Z"),
            2 => ($"Published: {day} {MonthName(month)} {year} {hour}:{minute:00} GMT", $"{year}-{month}-{day} {(hour * 60) + minute} GMT"),
            _ => ($"{MonthName(month)}. {day}, {year}", $"{year}-{month}-{day} -1 "),
        });

    private static readonly Gen<Story> Stories = Gen.Select(
        Gen.OneOf("Trump, Kim meet in Hanoi", "首脳会談", "Days before summit, Trump raises prospect", "What is NATO?"),
        Timestamp,
        Gen.Select(Gen.Bool, Person, Agency, Gen.Bool),
        Person.Array[0, 3],
        Gen.Select(Gen.Int[0, 4], City, Agency),
        Paragraphs,
        Gen.Select(Person.Array[0, 3], City, Person.Array[0, 2]),
        Gen.Select(Gen.Bool, Person, City),
        (headline, timestamp, caption, authors, dateline, paragraphs, credits, contribution) =>
            new Story(headline, timestamp, caption, authors, dateline, paragraphs, credits, contribution));

    [Fact]
    public void Parts_that_were_put_in_come_out()
    {
        Gen.Select(Stories, Gen.OneOf("\n", "\r\n", "\r"), Gen.Bool).Sample((story, lineEnd, hasMark) =>
        {
            var text = (hasMark ? "\uFEFF" : "") + story.Text.Replace("\n", lineEnd);
            var document = Wire.Read(text);

            Assert.Empty(document.Problems);
            Assert.Equal(story.Expected, Describe(document));
        }, iter: 5_000);
    }

    [Fact]
    public void Line_ends_change_no_value()
    {
        Gen.String[Gen.OneOf(Gen.Char[" ()/;,.-—“”\"_:"], Gen.Char["aAbBeiny"], Gen.Const('\n')), 0, 200].Sample(text =>
        {
            var withLf = Wire.Read(text);
            var withCrlf = Wire.Read(text.Replace("\n", "\r\n"));

            Assert.Equal(Describe(withLf), Describe(withCrlf).Replace("\r\n", "\n"));
            Assert.Equal(withLf.Problems.Select(problem => problem.Rule.Id), withCrlf.Problems.Select(problem => problem.Rule.Id));
        }, iter: 5_000);
    }

    [Fact]
    public void No_text_is_too_strange_to_read()
    {
        var strange = Gen.OneOf(
            Gen.Char,
            Gen.Char["()/;,.-—“”„«»\"'_:|@&\n\r\u2028\u00A0\uFEFF\0\uD83C\uDF88\uFFFD\u202E"],
            Gen.Char["aAbB0129"]);
        var word = Gen.OneOf(
            Gen.String[strange, 0, 6],
            Gen.OneOf(
                "(", ")", "(Reporting by ", "Editting by ", "By ", "WASHINGTON", "(Reuters)", " - ", "REUTERS/", "(AFP / ", "FILE PHOTO: ", "Photo: ",
                "Feb. 30", "2019-02-29T", "10:15", "___\n", " contributed to this report.", "Associated Press writers ", " in ", " and ", "\n", "\n\n", ", ",
                "Jr.", " by ", "via ", "SEOUL, ", "reported from "));

        word.Array[0, 40].Select(words => string.Concat(words)).Sample(text =>
        {
            var document = Wire.Read(text);

            Assert.All(Nodes(document), node => Assert.InRange(node.Span.End, 0, text.Length));
            Assert.All(document.Problems, problem => Assert.InRange(problem.Span.End, 0, text.Length));
            Assert.Equal(document.Problems.Select(p => p.Span.Start).Order(), document.Problems.Select(p => p.Span.Start));
            Assert.All(document.Problems, problem => Assert.StartsWith(problem.Rule.Message.Split('{')[0], problem.Message));
            AssertOrdered(document.Body);
        }, iter: 20_000);
    }

    private static string MonthName(int month) => "JanFebMarAprMayJunJulAugSepOctNovDec".Substring((month - 1) * 3, 3);

    private static void AssertOrdered(IEnumerable<BlockNode> blocks)
    {
        var end = 0;
        foreach (var block in blocks)
        {
            Assert.InRange(block.Span.Start, end, int.MaxValue);
            Assert.False(block.Span.IsEmpty);
            end = block.Span.End;
        }
    }

    private static IEnumerable<Node> Nodes(Document document)
    {
        Node?[] parts =
        [
            document.Headline, document.Deck, document.Timestamp, document.Timestamp?.Date, document.Caption, document.Caption?.Credit,
            document.Caption?.Credit?.Agency, document.Caption?.Credit?.Photographer, document.Byline, document.Byline?.Agency, document.Dateline,
            document.Dateline?.Region, document.Dateline?.Date, document.Dateline?.Agency, document.CreditLine, document.ContributionLine,
            .. document.Body,
            .. document.CreditLine?.Credits.SelectMany(credit => (Node?[])[credit, credit.Person, credit.Bureau]) ?? [],
        ];
        return parts.OfType<Node>();
    }

    private static string Describe(Document document)
    {
        var lines = new List<string> { $"headline {document.TextOf(document.Headline)}" };
        if (document.Timestamp is { } timestamp)
        {
            lines.Add($"timestamp {timestamp.Date.Year}-{timestamp.Date.Month}-{timestamp.Date.Day} {timestamp.MinuteOfDay} {timestamp.Zone}");
        }

        if (document.Caption is { } caption)
        {
            lines.Add($"caption {document.TextOf(caption)} {caption.Credit?.Photographer?.Name} {caption.Credit?.Agency?.Sign}");
        }

        if (document.Byline is { } byline)
        {
            lines.Add($"byline {string.Join(";", byline.Authors.Select(author => author.Name))}");
        }

        if (document.Dateline is { } dateline)
        {
            lines.Add($"dateline {string.Join(";", dateline.Cities.Select(city => city.Name))} {document.TextOf(dateline.Date)} {dateline.Agency?.Sign}");
        }

        lines.AddRange(document.Blocks());
        lines.AddRange(document.Credits(document.CreditLine));
        lines.AddRange(document.Credits(document.ContributionLine));
        return string.Join("\n", lines);
    }

    /// <summary>A document as text, and what a reader should see in it.</summary>
    private sealed class Story
    {
        private readonly List<string> _text = [];
        private readonly List<string> _expected = [];

        public Story(
            string headline,
            (string? Text, string? Value) timestamp,
            (bool IsThere, string Photographer, string Agency, bool IsBracketed) caption,
            string[] authors,
            (int Form, string City, string Agency) dateline,
            string[] paragraphs,
            (string[] Reporters, string City, string[] Editors) credits,
            (bool IsThere, string Person, string City) contribution)
        {
            Add(headline, $"headline {headline}");
            if (timestamp.Text is not null)
            {
                Add(timestamp.Text, $"timestamp {timestamp.Value}");
            }

            if (caption.IsThere)
            {
                var credit = caption.IsBracketed ? $"({caption.Agency} / {caption.Photographer})" : $"{caption.Agency}/{caption.Photographer}";
                Add($"They met in June. {credit}", $"caption They met in June. {caption.Photographer} {caption.Agency}");
            }

            if (authors.Length > 0)
            {
                Add($"By {Join(authors)}", $"byline {string.Join(";", authors)}");
            }

            var start = dateline.Form switch
            {
                0 => "",
                1 => $"{dateline.City.ToUpperInvariant()} ({dateline.Agency}) - ",
                2 => $"{dateline.City.ToUpperInvariant()}, Feb. 20 ({dateline.Agency}) -- ",
                3 => $"{dateline.City.ToUpperInvariant()} — ",
                _ => $"{dateline.City} ({dateline.Agency}) — ",
            };
            if (start.Length > 0)
            {
                _expected.Add($"dateline {dateline.City} {(dateline.Form == 2 ? "Feb. 20" : "")} {(dateline.Form == 3 ? "" : dateline.Agency)}");
            }

            for (var i = 0; i < paragraphs.Length; i++)
            {
                Add((i == 0 ? start : "") + paragraphs[i], paragraphs[i]);
            }

            AddCredits(credits.Reporters, credits.City, credits.Editors);
            if (contribution.IsThere)
            {
                Add(
                    $"___\n\nAssociated Press writer {contribution.Person} in {contribution.City} contributed to this report.",
                    $"Contributing 'contributed to this report': {contribution.Person} @ {contribution.City} <{contribution.Person} in {contribution.City}>");
            }
        }

        public string Text => string.Join("\n\n", _text);

        public string Expected => string.Join("\n", _expected);

        private void Add(string text, string expected)
        {
            _text.Add(text);
            _expected.Add(expected);
        }

        private void AddCredits(string[] reporters, string city, string[] editors)
        {
            var parts = new List<string>();
            if (reporters.Length > 0)
            {
                var capitals = city.ToUpperInvariant();
                parts.Add($"Reporting by {Join(reporters)} in {capitals}");
                _expected.AddRange(reporters.Select((name, i) =>
                    $"Reporting 'Reporting': {name} @ {city} <{name}{(i == reporters.Length - 1 ? " in " + capitals : "")}>"));
            }

            if (editors.Length > 0)
            {
                parts.Add($"Editing by {Join(editors)}");
                _expected.AddRange(editors.Select(name => $"Editing 'Editing': {name} @ - <{name}>"));
            }

            if (parts.Count > 0)
            {
                _text.Add($"({string.Join("; ", parts)})");
            }
        }

        private static string Join(string[] names) =>
            names.Length == 1 ? names[0] : string.Join(", ", names[..^1]) + " and " + names[^1];
    }
}
