namespace Galley.Reading.Names.Tagging;

/// <summary>What the first pass found in the whole text, by word, by pair of words and by acronym.</summary>
internal sealed class DocumentEvidence
{
    private const int Classes = TagSet.Labels + 1;

    private readonly CountTable _pairNumbers = new();
    private readonly CountTable _acronymNumbers = new();
    private int[] _words = [];
    private int[] _longer = [];
    private byte[] _classes = [];
    private short[] _labels = [];
    private int[] _pairs = [];
    private int[] _acronyms = [];

    /// <summary>Collects the evidence of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tags">The tags of the first pass.</param>
    public void Collect(TaggerText text, byte[] tags)
    {
        var words = text.Document.Count;
        Growing.Ensure(ref _words, words * Classes);
        Growing.Ensure(ref _longer, words * TagSet.Labels * 3);
        Array.Clear(_words, 0, words * Classes);
        Array.Clear(_longer, 0, words * TagSet.Labels * 3);
        _pairNumbers.Clear();
        _acronymNumbers.Clear();
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            if (text.Token(i).Case is WordCase.Mark or WordCase.Number)
            {
                continue;
            }

            var tag = tags[i];
            _words[(text.DocumentWordOf(i) * Classes) + TagSet.LabelOf(tag) + 1]++;
            if (TagSet.PlaceOf(tag) == 0)
            {
                Name(text, tags, i);
            }
        }

        Sum(words);
    }

    /// <summary>What a word mostly is: 0 unknown, 1 outside, 2 and more a label; plus 8 when it is so everywhere, 16 when it stands more than once.</summary>
    public int ClassOf(int documentWord) => _classes[documentWord];

    /// <summary>The labels of longer names with this word as their first, a middle and their last; see <see cref="LabelAt"/>.</summary>
    public int LongerOf(int documentWord) => _labels[documentWord];

    /// <summary>One of the labels that <see cref="LongerOf"/> gives: 0 none, else label plus one.</summary>
    /// <param name="labels">The labels, three bits each.</param>
    /// <param name="place">0 first word, 1 between, 2 last.</param>
    public static int LabelAt(int labels, int place) => (labels >> (6 - (place * 3))) & 7;

    /// <summary>The label of names that hold two words side by side: 0 none, else label plus one.</summary>
    public int PairOf(ulong first, ulong second)
    {
        var number = _pairNumbers.Find(TextHash.Combine(first, second));
        return number < 0 ? 0 : Best(_pairs, number * TagSet.Labels);
    }

    /// <summary>The label of names whose capitals spell the word: 0 none, else label plus one.</summary>
    public int AcronymOf(ulong lower)
    {
        var number = _acronymNumbers.Find(lower);
        return number < 0 ? 0 : Best(_acronyms, number * TagSet.Labels);
    }

    private void Name(TaggerText text, byte[] tags, int start)
    {
        var label = TagSet.LabelOf(tags[start]);
        var end = start + 1;
        while (end < text.Tokens.Count && TagSet.PlaceOf(tags[end]) is 1 or 2 && TagSet.LabelOf(tags[end]) == label)
        {
            end++;
            if (TagSet.PlaceOf(tags[end - 1]) == 2)
            {
                break;
            }
        }

        var acronym = TextHash.Seed;
        var capitals = 0;
        for (var i = start; i < end; i++)
        {
            var place = i == start ? 0 : i == end - 1 ? 2 : 1;
            _longer[(((text.DocumentWordOf(i) * 3) + place) * TagSet.Labels) + label]++;
            if (WordReader.IsCapitalised(text.Token(i).Case))
            {
                acronym = TextHash.Add(acronym, Letters.ToLower(text.Text[text.Tokens.Start(i)]));
                capitals++;
            }

            if (i > start)
            {
                Count(_pairNumbers, ref _pairs, TextHash.Combine(text.Token(i - 1).Lower, text.Token(i).Lower), label);
            }
        }

        if (capitals > 1)
        {
            Count(_acronymNumbers, ref _acronyms, acronym, label);
        }
    }

    private void Sum(int words)
    {
        Growing.Ensure(ref _classes, words);
        Growing.Ensure(ref _labels, words);
        for (var word = 0; word < words; word++)
        {
            _classes[word] = (byte)MostOf(word);
            var at = word * 3 * TagSet.Labels;
            _labels[word] = (short)((Best(_longer, at) << 6) | (Best(_longer, at + TagSet.Labels) << 3) | Best(_longer, at + (2 * TagSet.Labels)));
        }
    }

    private int MostOf(int word)
    {
        var at = word * Classes;
        int best = 0, total = 0;
        for (var c = 0; c < Classes; c++)
        {
            total += _words[at + c];
            best = _words[at + c] > _words[at + best] ? c : best;
        }

        return total == 0 ? 0 : best + 1 + (_words[at + best] == total ? 8 : 0) + (total > 1 ? 16 : 0);
    }

    private static void Count(CountTable numbers, ref int[] counts, ulong key, int label)
    {
        var before = numbers.Count;
        var number = numbers.Add(key);
        if (number == before)
        {
            Growing.Ensure(ref counts, (number + 1) * TagSet.Labels);
            Array.Clear(counts, number * TagSet.Labels, TagSet.Labels);
        }

        counts[(number * TagSet.Labels) + label]++;
    }

    private static int Best(int[] counts, int at)
    {
        var best = 0;
        for (var label = 1; label < TagSet.Labels; label++)
        {
            if (counts[at + label] > counts[at + best])
            {
                best = label;
            }
        }

        return counts[at + best] == 0 ? 0 : best + 1;
    }
}
