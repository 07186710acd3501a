using System.Collections.Immutable;

using Galley.Reading.Documents;

namespace Galley.Reading.Wire;

/// <summary>
/// Reads a byline: <c>By Steve Holland and Jeff Mason</c>, <c>By MATTHEW LEE, Associated Press</c>, <c>By Steve Holland | Reuters</c>.
/// The agency, a post such as <c>AP Political Writer</c> or an address may stand on the line below. A line that begins with <c>By</c> but goes on with other words than names is none.
/// </summary>
internal static class BylineReader
{
    private const int LongestLine = 600;
    private const int LongestPost = 5;

    /// <summary>Reads the byline at a line.</summary>
    /// <param name="text">The file.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="at">The line.</param>
    /// <param name="count">How many lines the byline takes.</param>
    /// <returns>The byline, or <see langword="null"/> if the line is none.</returns>
    public static BylineNode? Read(string text, List<Line> lines, int at, out int count)
    {
        var line = lines[at];
        count = 1;
        if (Read(text, line) is not { } byline)
        {
            return null;
        }

        if (at + 1 < lines.Count && lines[at + 1].Gap == Gap.None && IsBelowNames(text, lines[at + 1], out var agency))
        {
            count = 2;
            return byline with { Span = SourceSpan.FromBounds(line.Start, lines[at + 1].End), Agency = byline.Agency ?? agency };
        }

        return byline;
    }

    // "Associated Press", "Of The Associated Press", "AP Political Writer", "Staff Writer", "jdoe@example.com"
    private static bool IsBelowNames(string text, Line line, out AgencyNode? agency)
    {
        var tokens = Tokenizer.Read(text, line.Start, line.End);
        var first = tokens.Count > 1 && (Words.Is(text, tokens[0], "of") || Words.Is(text, tokens[0], "for")) ? 1 : 0;
        agency = Agencies.Read(text, tokens[first].Start, line.End);
        if (agency is not null || (tokens.Count == 1 && text.IndexOf('@', line.Start, line.End - line.Start) > line.Start))
        {
            return true;
        }

        var isPost = tokens.Count is >= 2 and <= LongestPost && OrganizationWords.LastPost(text, tokens, 0, tokens.Count) == tokens.Count - 1
            && tokens.TrueForAll(token => token.Kind == TokenKind.Word && char.IsUpper(text[token.Start]));
        agency = isPost ? Agencies.ReadFirst(text, tokens, 0, tokens.Count) : null;
        return isPost;
    }

    /// <summary>
    /// Whether the first line of a document is a byline. Headlines such as <c>By land and sea</c> or <c>By Popular Demand, Taylor
    /// Swift Returns</c> look like one; only full names, joined as bylines join them, count here.
    /// </summary>
    public static bool IsCertain(string text, Line line)
    {
        if (Read(text, line) is not { } byline)
        {
            return false;
        }

        foreach (var author in byline.Authors)
        {
            var words = author.Name.Split(' ').Length;
            if (words is < 2 or > 4)
            {
                return false;
            }
        }

        var isJoined = text.IndexOf(" and ", line.Start, line.End - line.Start, StringComparison.OrdinalIgnoreCase) >= 0;
        return byline.Authors.Length == 1 || isJoined || byline.Agency is not null;
    }

    private static BylineNode? Read(string text, Line line)
    {
        if (line.End - line.Start > LongestLine)
        {
            return null;
        }

        var tokens = Tokenizer.Read(text, line.Start, line.End);
        if (tokens.Count < 2 || !(Words.Is(text, tokens[0], "by") || Words.Is(text, tokens[0], "by:")))
        {
            return null;
        }

        var bar = tokens.FindIndex(token => token.Kind == TokenKind.Bar);
        var end = bar < 0 ? tokens.Count : bar;
        var joined = bar < 0 ? ReadJoinedAgency(text, tokens, ref end) : null;
        var list = NameListReader.Read(text, tokens, 1, end);
        if (list.Faults.Count > 0 || list.End != end || !list.Persons.TrueForAll(person => IsAuthor(text, person)))
        {
            return null;
        }

        var agency = joined ?? list.Agency ?? (bar < 0 ? null : ReadOutlet(text, tokens, bar));
        var names = list.Persons.Select(person => person.Person).ToList();

        // "By Jane Doe, The Daily Planet": the outlet is no author.
        if (names.Count > 1 && names[names.Count - 1] is { } outlet && outlet.Name.StartsWith("The ", StringComparison.OrdinalIgnoreCase))
        {
            names.RemoveAt(names.Count - 1);
            agency ??= new AgencyNode(outlet.Span, outlet.Name, outlet.Name);
        }

        return names.Count > 0 || agency is not null || list.HasOthers ? new BylineNode(line.Span, names.ToImmutableArray(), agency) : null;
    }

    // "By Jane Doe for Reuters", "By Jane Doe of The Associated Press", "By Jane Doe - AFP"
    private static AgencyNode? ReadJoinedAgency(string text, List<Token> tokens, ref int end)
    {
        for (var i = 2; i + 1 < end; i++)
        {
            var joins = tokens[i].Kind == TokenKind.Dash || Words.Is(text, tokens[i], "for") || Words.Is(text, tokens[i], "of");
            if (joins && Agencies.Read(text, tokens[i + 1].Start, tokens[end - 1].End) is { } agency)
            {
                end = i;
                return agency;
            }
        }

        return null;
    }

    // What stands after a bar is the outlet, known or not, unless it is a date.
    private static AgencyNode? ReadOutlet(string text, List<Token> tokens, int bar)
    {
        var end = tokens.FindIndex(bar + 1, token => token.Kind == TokenKind.Bar);
        end = end < 0 ? tokens.Count : end;
        if (bar + 1 >= end)
        {
            return null;
        }

        var span = SourceSpan.FromBounds(tokens[bar + 1].Start, tokens[end - 1].End);
        var sign = Text.WhiteSpace.Collapse(text, span.Start, span.End);
        return Agencies.Read(text, span.Start, span.End) ?? (sign.Any(c => char.IsDigit(c) || c == '@') ? null : new AgencyNode(span, sign, sign));
    }

    private static bool IsAuthor(string text, ListedName person)
    {
        var span = person.Person.Span;
        var words = Tokenizer.Read(text, span.Start, span.End);
        var isMonth = words.Count == 1 && (Months.Find(text, span.Start, span.End) > 0 || Weekdays.Contains(text, span.Start, span.End));
        return words.Count is > 0 and <= 6 && !isMonth && words.TrueForAll(word => word.Kind == TokenKind.Comma || Words.CanBeInName(text, word));
    }
}
