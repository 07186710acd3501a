using System.Collections.Immutable;

using Galley.Reading.Names.Tagging;

namespace Galley.Reading.Tests.Names.Tagging;

/// <summary>Ten million characters that nobody would write, the same ones in every run.</summary>
public sealed class TaggerFuzzTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void MutatedStories_HaveNamesOnTokens(int seed)
    {
        var mutation = new TextMutation(seed, TaggedTexts.FixturesAndSeed().Select(text => text.Text).ToList());
        for (var characters = 0; characters < 1_500_000;)
        {
            characters += Check(mutation.Story());
        }
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public void Noise_HasNamesOnTokens(int seed)
    {
        var mutation = new TextMutation(seed, []);
        for (int characters = 0, i = 0; characters < 1_000_000; i++)
        {
            characters += Check(mutation.Noise((i % 50) switch { 0 => 60_000, < 10 => 3_000, _ => i % 300 }));
        }
    }

    [Theory]
    [InlineData(21)]
    [InlineData(22)]
    public void Repetitions_HaveNamesOnTokens(int seed)
    {
        var mutation = new TextMutation(seed, []);
        for (int characters = 0, i = 0; characters < 1_000_000; i++)
        {
            characters += Check(mutation.Repetition((i % 20) switch { 0 => 100_000, < 5 => 10_000, _ => 1 + (i % 700) }));
        }
    }

    /// <summary>Tags a text as lines and as one stretch.</summary>
    private static int Check(string text)
    {
        Check(text, TaggedTexts.Lines(text));
        if (text.Length % 8 == 0)
        {
            Check(text, [new SourceSpan(0, text.Length)]);
        }

        return text.Length;
    }

    private static void Check(string text, List<SourceSpan> stretches)
    {
        var names = NameTagger.Default.Tag(text, stretches);
        var tokens = NameTagger.Default.TokensOfThread;
        CheckTokens(text, stretches, tokens);
        CheckNames(names, tokens);
    }

    private static void CheckTokens(string text, List<SourceSpan> stretches, TokenBuffer tokens)
    {
        var token = 0;
        foreach (var stretch in stretches)
        {
            for (var i = stretch.Start; i < stretch.End;)
            {
                if (token < tokens.Count && tokens.Start(token) == i)
                {
                    Assert.InRange(tokens.End(token), i + 1, stretch.End);
                    i = tokens.End(token++);
                }
                else
                {
                    Assert.True(Letters.IsBlank(text[i++]), "A character that is not blank lies in no token.");
                }
            }
        }

        Assert.Equal(tokens.Count, token);
    }

    private static void CheckNames(ImmutableArray<TaggedName> names, TokenBuffer tokens)
    {
        var token = 0;
        foreach (var name in names)
        {
            while (token < tokens.Count && tokens.Start(token) < name.Span.Start)
            {
                token++;
            }

            Assert.True(token < tokens.Count && tokens.Start(token) == name.Span.Start, "A name begins inside a token, or inside another name.");
            while (tokens.End(token) < name.Span.End)
            {
                token++;
            }

            Assert.Equal(name.Span.End, tokens.End(token++));
            Assert.InRange(name.Confidence, 0, 1000);
        }
    }
}
