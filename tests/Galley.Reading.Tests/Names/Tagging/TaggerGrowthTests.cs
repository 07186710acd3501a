using System.Text;

using Galley.Reading.Names.Tagging;

namespace Galley.Reading.Tests.Names.Tagging;

/// <summary>Work grows with the length of the text and with nothing else. What is counted is lookups, not time.</summary>
public sealed class TaggerGrowthTests
{
    private static readonly int[] Sizes = [1_000, 10_000, 100_000, 1_000_000];

    public static TheoryData<string> Pieces() =>
    [
        "a", "A", "\"", "(", ")", "@", "’", "\uD800", "a-", "A.", "a@", "a@b.c ", "Abc ", "ABC ", "Kim Jong Un ", "Kim and Moon ", "(a ", "[[", "of the Bank ",
        "Bank of America of ", "'s ", "n't ", "U.S. The ", "Mr. A. ", "a\n", "A\n", "North Korea South Korea ", "World War II ", "1 ", "-- ",
        "Donald Trump met Kim Jong Un. ",
    ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Repetition_TakesTheSameWorkPerCharacter(string piece) => AssertFlat(length =>
    {
        var text = new StringBuilder(length + piece.Length);
        while (text.Length < length)
        {
            text.Append(piece);
        }

        return text.ToString(0, length);
    });

    [Fact]
    public void NewWords_TakeTheSameWorkPerCharacter()
    {
        var fresh = 0;
        AssertFlat(length =>
        {
            var text = new StringBuilder(length + 16);
            while (text.Length < length)
            {
                // Letters only, and always as many: no word is ever seen twice.
                var word = fresh++;
                for (var k = 0; k < 5; k++, word /= 26)
                {
                    text.Append((char)('a' + (word % 26)));
                }

                text.Append(' ');
            }

            return text.ToString(0, length);
        });
    }

    [Fact]
    public void Names_TakeTheSameMemoryPerCharacter()
    {
        var perCharacter = Sizes.Select(length =>
        {
            var text = string.Concat(Enumerable.Repeat("Donald Trump met Kim Jong Un. ", length / 30));
            var stretches = TaggedTexts.Lines(text);
            NameTagger.Default.Tag(text, stretches);
            var before = GC.GetAllocatedBytesForCurrentThread();
            NameTagger.Default.Tag(text, stretches);
            return (double)(GC.GetAllocatedBytesForCurrentThread() - before) / text.Length;
        }).ToList();

        // A growing list of names is copied as it doubles.
        Assert.All(perCharacter, bytes => Assert.InRange(bytes, 0, 10));
    }

    private static void AssertFlat(Func<int, string> make)
    {
        var work = Sizes.Select(length =>
        {
            var text = make(length);
            var before = NameTagger.Default.WorkOfThread;
            NameTagger.Default.Tag(text, TaggedTexts.Lines(text));
            return (double)(NameTagger.Default.WorkOfThread - before) / length;
        }).ToList();

        // A short text pays for its few words; from 10 KB on they no longer count.
        Assert.All(work.Skip(2), perCharacter => Assert.InRange(perCharacter, 0, Math.Max(work[1], 0.1) * 1.5));
    }
}
