using Galley.Reading.Time.Words;

namespace Galley.Reading.Time.Text;

/// <summary>The tokens of a text. Every index is allowed: outside the text stand breaks.</summary>
internal sealed class TimeText
{
    private static readonly TimeToken[] Outside = new TimeToken[1];

    private readonly TokenBuffer _tokens;

    public TimeText(string text, IReadOnlyList<SourceSpan> stretches)
    {
        Source = text;
        _tokens = TimeTokenizer.Read(text, stretches);
    }

    /// <summary>The text itself.</summary>
    public string Source { get; }

    /// <summary>How many tokens there are.</summary>
    public int Count => _tokens.Count;

    /// <summary>How many tokens were looked at, for tests of growth.</summary>
    public long Looks { get; private set; }

    public ref readonly TimeToken this[int index]
    {
        get
        {
            Looks++;
            if ((uint)index < (uint)_tokens.Count)
            {
                return ref _tokens[index];
            }

            return ref Outside[0];
        }
    }

    /// <summary>Whether a token belongs to one of some word classes.</summary>
    public bool Has(int index, WordClass classes) => (this[index].Entry.Classes & classes) != 0;

    /// <summary>The lexicon's number of a word.</summary>
    public int Value(int index) => this[index].Entry.Number;

    /// <summary>Whether a token is a given word, without regard to case.</summary>
    public bool Is(int index, string word)
    {
        ref readonly var token = ref this[index];
        return token.Kind == TimeTokenKind.Word && token.End - token.Start == word.Length
            && Lower(Source[token.Start]) == Lower(word[0])
            && string.Compare(Source, token.Start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;
    }

    /// <summary>Whether a token is one of some words that stand in one string between spaces.</summary>
    public bool IsOneOf(int index, string words)
    {
        ref readonly var token = ref this[index];
        if (token.Kind != TimeTokenKind.Word)
        {
            return false;
        }

        var length = token.End - token.Start;
        var first = Lower(Source[token.Start]);
        for (var start = 0; start + length <= words.Length; start++)
        {
            // Most words differ in the first letter or in length.
            if (Lower(words[start]) == first && (start + length == words.Length || words[start + length] == ' ')
                && string.Compare(Source, token.Start, words, start, length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return true;
            }

            while (start < words.Length && words[start] != ' ')
            {
                start++;
            }
        }

        return false;
    }

    private static char Lower(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 32) : c;

    public bool IsBreak(int index) => this[index].Kind == TimeTokenKind.Break;

    public bool IsWord(int index) => this[index].Kind == TimeTokenKind.Word;

    public bool IsNumber(int index) => this[index].Kind == TimeTokenKind.Number;

    /// <summary>Whether a token is a given sign.</summary>
    public bool IsSign(int index, char sign)
    {
        ref readonly var token = ref this[index];
        return token.Kind == TimeTokenKind.Symbol && Source[token.Start] == sign;
    }

    /// <summary>Whether a token follows the one before it without white space.</summary>
    public bool Touches(int index) => this[index].Touches;

    /// <summary>Whether a token is a hyphen or a dash that joins the tokens on both sides.</summary>
    public bool IsHyphen(int index)
    {
        ref readonly var token = ref this[index];
        return token.Kind == TimeTokenKind.Symbol && token.Touches && Touches(index + 1)
            && Source[token.Start] is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013';
    }

    /// <summary>Whether a token is an apostrophe in any form.</summary>
    public bool IsApostrophe(int index)
    {
        ref readonly var token = ref this[index];
        return token.Kind == TimeTokenKind.Symbol && Source[token.Start] is '\'' or '\u2019' or '\u2018';
    }

    /// <summary>The index after a possessive <c>'s</c> at <paramref name="index"/>, or <paramref name="index"/>.</summary>
    public int SkipPossessive(int index) => IsPossessive(index) ? index + 2 : index;

    public bool IsPossessive(int index) => IsApostrophe(index) && Touches(index) && Touches(index + 1) && Is(index + 1, "s");

    /// <summary>Whether a word starts with a capital.</summary>
    public bool IsCapital(int index) => IsWord(index) && char.IsUpper(Source[this[index].Start]);

    /// <summary>Whether a word is written in small letters.</summary>
    public bool IsSmall(int index) => IsWord(index) && char.IsLower(Source[this[index].Start]);

    /// <summary>The index after the full stop of a short form, or <paramref name="index"/>.</summary>
    public int SkipStop(int index) => IsSign(index, '.') && Touches(index) ? index + 1 : index;

    /// <summary>The text from one token up to another.</summary>
    public string Between(int start, int end) => Source.Substring(this[start].Start, this[end - 1].End - this[start].Start);
}
