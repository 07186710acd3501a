namespace Galley.Reading.Speech;

/// <summary>Cuts a stretch into words and marks, in one pass over its characters.</summary>
internal sealed class SpeechTokenizer(string text, SpeechTokens tokens)
{
    /// <summary>Reads one more stretch.</summary>
    public void Read(SourceSpan span)
    {
        var i = span.Start;
        var afterSpace = true;
        while (i < span.End)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c))
            {
                afterSpace = true;
                i++;
                continue;
            }

            var end = char.IsLetterOrDigit(c) ? ReadWord(i, span.End)
                : Apostrophes.IsMark(c) && Apostrophes.Elision(text, i, span) is var elision and > 0 ? elision
                : i + QuotationMarks.Length(text, i, span.End);
            Add(i, end, afterSpace);
            afterSpace = false;
            i = end;
        }
    }

    private void Add(int start, int end, bool afterSpace)
    {
        var c = text[start];
        var token = new SpeechToken { Start = start, End = end, AfterSpace = afterSpace, Name = -1, Quotation = -1 };
        if (char.IsLetter(c) || (end - start > 1 && Apostrophes.IsMark(c) && char.IsLetterOrDigit(text[start + 1])))
        {
            token.Kind = Apostrophes.IsPossessive(text, start, end) ? SpeechTokenKind.Possessive : SpeechTokenKind.Word;
            token.IsCapital = char.IsUpper(c);
            var bare = text[end - 1] == '.' && end - start > 2 ? end - 1 : end;
            token.Traits = SpeechWords.Table.Find(text, start, bare);
            if (token.IsCapital && token.Has(WordTraits.Time) && IsPartOfTitle(start, end))
            {
                token.Traits = WordTraits.None;
            }

            if (token.Traits == WordTraits.None && IsAdverb(start, end))
            {
                token.Traits = WordTraits.Adverb;
            }
        }
        else
        {
            token.Kind = char.IsDigit(c) ? SpeechTokenKind.Number : Punctuation(c);
            token.Form = QuotationMarks.FormOf(text, start, end);
            if (token.Form != MarkForm.None)
            {
                token.Kind = SpeechTokenKind.Mark;
            }
        }

        tokens.Add(token);
    }

    // The New York Times, USA Today: no times of day.
    private bool IsPartOfTitle(int start, int end) =>
        tokens.Count > 0 && tokens[tokens.Count - 1].IsCapital && char.IsLower(text[end - 1])
        && (string.CompareOrdinal(text, start, "Times", 0, 5) == 0 || string.CompareOrdinal(text, start, "Today", 0, 5) == 0
            || string.CompareOrdinal(text, start, "Week", 0, 4) == 0 || string.CompareOrdinal(text, start, "Morning", 0, 7) == 0);

    private bool IsAdverb(int start, int end) =>
        end - start > 4 && text[end - 1] == 'y' && text[end - 2] == 'l' && char.IsLower(text[start]);

    private static SpeechTokenKind Punctuation(char c) => c switch
    {
        ',' => SpeechTokenKind.Comma,
        '.' or '!' or '?' or '…' => SpeechTokenKind.Terminator,
        ':' => SpeechTokenKind.Colon,
        ';' => SpeechTokenKind.Semicolon,
        '—' or '–' or '-' or '―' => SpeechTokenKind.Dash,
        '(' or '[' => SpeechTokenKind.OpenBracket,
        ')' or ']' => SpeechTokenKind.CloseBracket,
        _ => SpeechTokenKind.Other,
    };

    private int ReadWord(int i, int limit)
    {
        var start = i;
        while (i < limit)
        {
            var c = text[i];
            if (char.IsLetterOrDigit(c))
            {
                i++;
                continue;
            }

            var joins = i + 1 < limit && char.IsLetterOrDigit(text[i + 1]) && i > start;
            if (c is >= '\u0300' and <= '\u036F' || (char.IsSurrogate(c) && i > start))
            {
                i++;
            }
            else if (joins && (c is '-' or '&' or '_' or '/' or '@' || (c == '.' && char.IsLetter(text[i - 1]) && char.IsLower(text[i + 1]) && text[i - 1] != '.') || (c is '.' or ',' && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]))))
            {
                i++;
            }
            else if (joins && Apostrophes.IsApostrophe(c) && !Apostrophes.IsEnding(text, i, limit))
            {
                i++;
            }
            else if (c == '.' && IsAbbreviation(start, i, limit))
            {
                i++;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    // U.S., J., Sen., R-Ky.
    private bool IsAbbreviation(int start, int dot, int limit)
    {
        if (!char.IsLetter(text[dot - 1]))
        {
            return false;
        }

        var isInitial = dot - start == 1 || !char.IsLetterOrDigit(text[dot - 2]);
        var isUpper = char.IsUpper(text[dot - 1]) || (dot + 2 < limit && char.IsLetter(text[dot + 1]) && text[dot + 2] == '.')
            || (dot - start > 1 && text[dot - 2] == '.');
        return (isInitial && isUpper)
            || (dot - start is > 1 and < 5 && (SpeechWords.Table.Find(text, start, dot) & WordTraits.Abbreviation) != 0 && IsTrueAbbreviation(start, dot, limit))
            || (dot - start > 2 && text[start + 1] == '-' && char.IsUpper(text[start]) && char.IsUpper(text[start + 2]) && dot - start < 8);
    }

    // Across the end of a line too, whatever it is made of.
    private bool IsBeforeNumber(int i, int limit)
    {
        while (i < limit && char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        return i < limit && char.IsDigit(text[i]);
    }

    // "No. 2" but not "He said no."; "Co." but not "the co."
    private bool IsTrueAbbreviation(int start, int dot, int limit) =>
        char.IsUpper(text[start]) && (dot - start != 2 || text[start] is not ('N' or 'n') || IsBeforeNumber(dot + 1, limit))
        || (dot - start > 2 && text[start + 1] == '.');
}
