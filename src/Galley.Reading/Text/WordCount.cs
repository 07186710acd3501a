namespace Galley.Reading.Text;

/// <summary>How many words a text has, and how long it takes to read.</summary>
/// <remarks>
/// Words stand between spaces, Korean ones too. Chinese and Japanese set no spaces: there each Han, Hiragana or Katakana
/// character counts. What holds neither letter nor digit is no word.
/// </remarks>
internal sealed class WordCount
{
    // Adults read English non-fiction silently at 238 words a minute on average (M. Brysbaert, "How many words do we read per
    // minute?", Journal of Memory and Language 109, 2019).
    private const int WordsPerMinute = 238;

    // The same review gives about 260 words for Chinese, at some two characters each; 500 is the round number in use.
    private const int CharactersPerMinute = 500;

    private int _words;
    private int _characters;

    /// <summary>Words and, where no spaces are set, characters.</summary>
    public int Total => _words + _characters;

    /// <summary>The time to read them in whole seconds, begun ones included.</summary>
    public int Seconds
    {
        get
        {
            const long Both = (long)WordsPerMinute * CharactersPerMinute;
            var minutes = ((long)_words * CharactersPerMinute) + ((long)_characters * WordsPerMinute);
            return (int)(((minutes * 60) + Both - 1) / Both);
        }
    }

    /// <summary>Counts a stretch of a text.</summary>
    public void Add(string text, SourceSpan span)
    {
        var isWord = false;
        for (var i = span.Start; i < span.End; i++)
        {
            if (text[i] < '\u0080')
            {
                isWord = IsAsciiWord(text[i]) ? AddWord(isWord) : isWord && !char.IsWhiteSpace(text[i]);
                continue;
            }

            var length = i + 1 < span.End && char.IsSurrogatePair(text[i], text[i + 1]) ? 2 : 1;
            if (IsCharacterAWord(length == 2 ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i]))
            {
                _characters++;
                isWord = false;
            }
            else if (char.IsWhiteSpace(text[i]))
            {
                isWord = false;
            }
            else if (char.IsLetterOrDigit(text, i))
            {
                isWord = AddWord(isWord);
            }

            i += length - 1;
        }
    }

    private bool AddWord(bool isWithin)
    {
        _words += isWithin ? 0 : 1;
        return true;
    }

    private static bool IsAsciiWord(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    private static bool IsCharacterAWord(int c) => c is
        (>= 0x3041 and <= 0x3096) or (>= 0x309D and <= 0x309F) or (>= 0x30A1 and <= 0x30FA) or (>= 0x30FC and <= 0x30FF) // kana
        or (>= 0x31F0 and <= 0x31FF) or (>= 0xFF66 and <= 0xFF9D)
        or 0x3005 or 0x3007 or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) // Han
        or (>= 0x20000 and <= 0x3FFFD);
}
