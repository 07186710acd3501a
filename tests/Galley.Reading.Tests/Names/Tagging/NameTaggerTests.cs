using System.Text.RegularExpressions;

using CsCheck;
using Galley.Reading.Names.Tagging;

namespace Galley.Reading.Tests.Names.Tagging;

public sealed class NameTaggerTests
{
    [Theory]
    [InlineData("German Chancellor Angela Merkel met Emmanuel Macron in Paris on Friday.", "Misc German; Person Angela Merkel; Person Emmanuel Macron; Place Paris")]
    [InlineData("WASHINGTON (Reuters) - President Donald Trump said on Monday he would not go.", "Place WASHINGTON; Organization Reuters; Person Donald Trump")]
    [InlineData("The United Nations and the World Bank sent aid to Nepal.", "Organization United Nations; Organization World Bank; Place Nepal")]
    [InlineData("Liverpool beat Manchester United 2-0 at Anfield.", "Organization Liverpool; Organization Manchester United; Place Anfield")]
    [InlineData("He fought in World War II.", "Misc World War II")]
    [InlineData("The London-based firm sued a U.S.-led group of pro-Trump voters.", "Place London; Place U.S.; Person Trump")]
    [InlineData("BRIEF-Kestrel Holdings Inc buys Norwegian rival", "Organization Kestrel Holdings Inc; Misc Norwegian")]
    [InlineData("Analysts at Moody's and Standard & Poor's spoke of China's debt.", "Organization Moody's; Organization Standard & Poor's; Place China")]
    [InlineData("Talks on U.S.-China trade ended in Geneva.", "Place U.S.; Place China; Place Geneva")]
    [InlineData("It was a quiet day, and nothing happened.", "")]
    public void Sentence_HasTheNames(string text, string expected) => Assert.Equal(expected, TaggedTexts.Names(text));

    [Fact]
    public void MarksOfPrinters_ChangeNothing()
    {
        foreach (var text in TaggedTexts.Fixtures())
        {
            var plain = text.Replace('“', '"').Replace('”', '"').Replace('‘', '\'').Replace('’', '\'').Replace('‑', '-');
            var printed = Regex.Replace(plain, "(?<=^|[\\s(\\[-])[\"']", mark => mark.Value == "'" ? "‘" : "“", RegexOptions.Multiline);
            printed = Regex.Replace(printed, @"(?<!-)-(?!-)", "‑").Replace('"', '”').Replace('\'', '’');
            Assert.Equal(TaggedTexts.Tag(plain).Select(name => (name.Span, name.Label)), TaggedTexts.Tag(printed).Select(name => (name.Span, name.Label)));
        }
    }

    [Fact]
    public void ThreadsThatReadRowsAtOnce_FindTheSame()
    {
        var texts = TaggedTexts.Fixtures().ToArray();
        var expected = Array.ConvertAll(texts, text => TaggedTexts.Tag(text));
        var tagger = new NameTagger(EmbeddedModel.Read());
        Parallel.For(0, texts.Length * 8, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
        {
            var text = texts[i % texts.Length];
            Assert.Equal(expected[i % texts.Length].ToArray(), tagger.Tag(text, TaggedTexts.Lines(text)).ToArray());
        });
    }

    [Fact]
    public void Nationality_RestsOnTheList()
    {
        var name = Assert.Single(TaggedTexts.Tag("It was the North Korean side."));
        Assert.Equal(new SourceSpan(11, 12), name.Span);
        Assert.Equal((NameLabel.Misc, NameEvidence.NationalityList), (name.Label, name.Evidence));
    }

    [Fact]
    public void Event_RestsOnTheList()
    {
        var name = Assert.Single(TaggedTexts.Tag("It ended the 1950-53 Korean War."));
        Assert.Equal(new SourceSpan(21, 10), name.Span);
        Assert.Equal((NameLabel.Misc, NameEvidence.EventList), (name.Label, name.Evidence));
    }

    [Fact]
    public void Name_NeverCrossesStretches()
    {
        const string text = "Donald Trump";
        var names = NameTagger.Default.Tag(text, [new SourceSpan(0, 6), new SourceSpan(7, 5)]);
        Assert.All(names, name => Assert.True(name.Span.End <= 6 || name.Span.Start >= 7));
    }

    [Fact]
    public void StretchBeyondTheText_IsAnError() =>
        Assert.Throws<ArgumentOutOfRangeException>("stretches", () => NameTagger.Default.Tag("abc", [new SourceSpan(0, 4)]));

    [Fact]
    public void Confidences_AreOrderedSharesPerMille()
    {
        var names = TaggedTexts.Fixtures().SelectMany(text => TaggedTexts.Tag(text)).ToList();
        Assert.All(names, name => Assert.InRange(name.Confidence, 0, 1000));
        Assert.True(names.Select(name => name.Confidence).Distinct().Count() > 5);
    }

    [Fact]
    public void AnyText_HasNamesInOrderWithinIt() =>
        Gen.String[Gen.Char["AaBbTrumpKim .,'’-&/@#$(“”)\t\n🙂0123éİ\0\u2028"], 0, 300].Sample(Check, iter: 3000);

    [Fact]
    public void MutatedStories_HaveNamesInOrderWithinThem()
    {
        var stories = TaggedTexts.Fixtures().ToArray();
        Gen.Select(Gen.Int[0, stories.Length - 1], Gen.Int[0, 1500], Gen.Int[1, 800], Gen.Char).Sample(
            (story, at, length, c) =>
            {
                var text = stories[story];
                at = Math.Min(at, text.Length);
                Check(string.Concat(text.AsSpan(0, at), c.ToString(), text.AsSpan(Math.Min(text.Length, at + length))));
            },
            iter: 300);
    }

    [Theory]
    [InlineData('a')]
    [InlineData('A')]
    [InlineData('-')]
    [InlineData('\'')]
    [InlineData('"')]
    [InlineData('.')]
    [InlineData(')')]
    public void LongLineWithoutSpaces_IsTagged(char c) => Check(new string(c, 1_000_000));

    [Fact]
    public void SteadyState_AllocatesForNamesAlone()
    {
        const string sentence = "It was a quiet day in the village, and nothing happened there until the evening. ";
        var text = string.Concat(Enumerable.Repeat(sentence, 200));
        var stretches = TaggedTexts.Lines(text);
        for (var i = 0; i < 3; i++)
        {
            Assert.Empty(NameTagger.Default.Tag(text, stretches));
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        NameTagger.Default.Tag(text, stretches);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 512);
    }

    [Fact]
    public void Model_IsSmallEnoughForAPackage()
    {
        using var stream = typeof(NameTagger).Assembly.GetManifestResourceStream("Galley.Reading.Names.Tagging.names.model")!;
        Assert.InRange(stream.Length, 100_000, 2_500_000);
    }

    private static void Check(string text)
    {
        var at = 0;
        foreach (var name in TaggedTexts.Tag(text))
        {
            Assert.True(name.Span.Start >= at && name.Span.Length > 0 && name.Span.End <= text.Length);
            at = name.Span.End;
        }
    }
}
