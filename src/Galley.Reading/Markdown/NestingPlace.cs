namespace Galley.Reading.Markdown;

/// <summary>Says where to look in Markdown that nests too deep: the parser itself does not tell.</summary>
internal static class NestingPlace
{
    /// <summary>The line with the most marks.</summary>
    /// <param name="text">The file.</param>
    /// <param name="start">Where the Markdown starts.</param>
    public static SourceSpan Find(string text, int start)
    {
        var place = new SourceSpan(start, 0);
        var most = -1;
        foreach (var line in Wire.Line.Read(text, start))
        {
            var marks = Indentation(text, line.Start, start);
            for (var i = line.Start; i < line.End; i++)
            {
                marks += text[i] is '>' or '[' or '*' or '_' or '~' or '-' or '+' or '|' or '<' ? 1 : 0;
            }

            if (marks > most)
            {
                most = marks;
                place = line.Span;
            }
        }

        return place;
    }

    private static int Indentation(string text, int lineStart, int start)
    {
        var at = lineStart;
        while (at > start && text[at - 1] is ' ' or '\t')
        {
            at--;
        }

        return (lineStart - at) / 2;
    }
}
