using System.Text;

namespace Galley.Reading.Tests.Names.Tagging;

/// <summary>Texts that nobody would write, the same ones in every run.</summary>
internal sealed class TextMutation(int seed, IReadOnlyList<string> stories)
{
    private const string Marks = "\"'’‘“”`()[]{}<>.,;:!?-–—…@#/&$%*_=~|\\\0\u200B\u2028\uFEFF\u202E";
    private static readonly string[] Pieces =
    [
        "U.S. ", "Mr. ", "n't", "'s ", "http://", "www.", "a@b.c", "Kim ", "KIM ", "of the ", "Bank of ", "\n", "\n\n", "\r\n", "İ", "ı", "ß", "é", "𝒜", "🙂", "\uD800", "\uDC00",
        "1950-53 ", "2-0 ", "World War II ", "North Korean ", "--", "((", "))", "\"\"", "''",
    ];

    private readonly Random _random = new(seed);

    /// <summary>A story with a few wounds.</summary>
    public string Story()
    {
        var text = new StringBuilder(stories[_random.Next(stories.Count)]);
        for (var wounds = _random.Next(1, 40); wounds > 0 && text.Length > 0; wounds--)
        {
            Wound(text, _random.Next(text.Length));
        }

        return text.ToString();
    }

    /// <summary>Characters of any kind, surrogates without their partner among them.</summary>
    public string Noise(int length)
    {
        var text = new char[length];
        var kind = _random.Next(4);
        for (var i = 0; i < length; i++)
        {
            text[i] = kind switch
            {
                0 => (char)_random.Next(0x10000),
                1 => (char)_random.Next(0x80),
                2 => _random.Next(3) == 0 ? Marks[_random.Next(Marks.Length)] : (char)_random.Next('A', 'z' + 1),
                _ => _random.Next(4) == 0 ? ' ' : (char)_random.Next(0xD700, 0xE100),
            };
        }

        return new string(text);
    }

    /// <summary>One piece again and again, perhaps with another between.</summary>
    public string Repetition(int length)
    {
        var piece = _random.Next(3) == 0 ? Marks[_random.Next(Marks.Length)].ToString() : Pieces[_random.Next(Pieces.Length)];
        var other = _random.Next(2) == 0 ? "" : Pieces[_random.Next(Pieces.Length)];
        var text = new StringBuilder(length + 32);
        while (text.Length < length)
        {
            text.Append(piece).Append(other);
        }

        return text.ToString(0, length);
    }

    private void Wound(StringBuilder text, int at)
    {
        var length = Math.Min(text.Length - at, _random.Next(1, 120));
        switch (_random.Next(8))
        {
            case 0:
                text[at] = (char)_random.Next(0x10000);
                break;
            case 1:
                text.Remove(at, length);
                break;
            case 2:
                text.Insert(at, Pieces[_random.Next(Pieces.Length)]);
                break;
            case 3:
                text.Insert(at, Marks[_random.Next(Marks.Length)]);
                break;
            case 4:
                text.Insert(at, text.ToString(at, length), _random.Next(1, 4));
                break;
            case 5:
                text.Replace(" ", "", at, length);
                break;
            case 6:
                Replace(text, at, length, char.ToUpperInvariant);
                break;
            default:
                Replace(text, at, length, char.ToLowerInvariant);
                break;
        }
    }

    private static void Replace(StringBuilder text, int at, int length, Func<char, char> change)
    {
        for (var i = at; i < at + length; i++)
        {
            text[i] = change(text[i]);
        }
    }
}
