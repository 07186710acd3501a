using Galley.Reading.Text;

namespace Galley.Reading.Wire;

/// <summary>Cuts the lines in which newswire states people and places into words and signs.</summary>
internal static class Tokenizer
{
    private const int MostExpected = 64;
    private const int LengthOfAToken = 5;

    /// <summary>The tokens of a stretch of text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the stretch starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="most">How many tokens are enough.</param>
    public static List<Token> Read(string text, int start, int end, int most = int.MaxValue)
    {
        var tokens = new List<Token>(Math.Min(most, Math.Min(MostExpected, ((end - start) / LengthOfAToken) + 2)));
        var i = start;
        while (i < end && tokens.Count < most)
        {
            if (WhiteSpace.Is(text[i]))
            {
                i++;
                continue;
            }

            var from = i;
            var kind = SignKind(text[i]);
            i++;
            if (kind == TokenKind.Word)
            {
                while (i < end && !WhiteSpace.Is(text[i]) && SignKind(text[i]) == TokenKind.Word)
                {
                    i++;
                }

                kind = IsDash(text, from, i) ? TokenKind.Dash : TokenKind.Word;
            }

            tokens.Add(new Token(kind, from, i));
        }

        return tokens;
    }

    private static TokenKind SignKind(char c) => c switch
    {
        ',' or '\u060C' or '\u3001' or '\uFF0C' => TokenKind.Comma,
        ';' or '\u061B' or '\uFF1B' => TokenKind.Semicolon,
        '(' => TokenKind.Open,
        ')' => TokenKind.Close,
        '/' => TokenKind.Slash,
        '|' => TokenKind.Bar,
        '\u2014' or '\u2015' => TokenKind.Dash,
        _ => TokenKind.Word,
    };

    private static bool IsDash(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is not ('-' or '_' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212'))
            {
                return false;
            }
        }

        return end - start <= 3;
    }
}
