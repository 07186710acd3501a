using CsCheck;
using Galley.Reading.Names.Tagging;

namespace Galley.Reading.Tests.Names.Tagging;

public sealed class NameTokenizerTests
{
    [Theory]
    [InlineData("Trump's plan", "Trump|'s|plan")]
    [InlineData("Trump’s plan", "Trump|’s|plan")]
    [InlineData("the states' rights", "the|states|'|rights")]
    [InlineData("I don't know", "I|do|n't|know")]
    [InlineData("U.S. President", "U.S.|President")]
    [InlineData("in the U.S.", "in|the|U.S.")]
    [InlineData("Mr. Smith left.", "Mr.|Smith|left|.")]
    [InlineData("Apple Inc. rose", "Apple|Inc.|rose")]
    [InlineData("It is Apple Inc.", "It|is|Apple|Inc|.")]
    [InlineData("AT&T and S&P 500", "AT&T|and|S&P|500")]
    [InlineData("Conor O'Brien", "Conor|O'Brien")]
    [InlineData("Bashar al-Assad, Moon Jae-in", "Bashar|al-Assad|,|Moon|Jae-in")]
    [InlineData("(AFP / SAUL LOEB)", "(|AFP|/|SAUL|LOEB|)")]
    [InlineData("REUTERS/Jonathan Ernst/File Photo", "REUTERS|/|Jonathan|Ernst|/|File|Photo")]
    [InlineData("1,234.5 and 6-4", "1,234.5|and|6-4")]
    [InlineData("see http://x.org/a.", "see|http://x.org/a|.")]
    [InlineData("write to a.b@c.org, now", "write|to|a.b@c.org|,|now")]
    [InlineData("``So,'' he said", "``|So|,|''|he|said")]
    [InlineData("SEOUL—North", "SEOUL|—|North")]
    [InlineData("$5 or US$5", "$|5|or|US|$|5")]
    [InlineData("Soccer-Arsenal win (1-Anna Berg, 2-1)", "Soccer|-|Arsenal|win|(|1|-|Anna|Berg|,|2-1|)")]
    [InlineData("Aix-En and 1-A", "Aix-En|and|1-A")]
    [InlineData("BRIEF-Kestrel buys; Figure skating-Berg; RPT-UPDATE 2-Bonds", "BRIEF|-|Kestrel|buys|;|Figure|skating|-|Berg|;|RPT|-|UPDATE|2|-|Bonds")]
    [InlineData("a London-based, U.S.-led and Hong Kong-listed al-Qaeda-linked firm", "a|London|-|based|,|U.S.|-|led|and|Hong|Kong|-|listed|al-Qaeda|-|linked|firm")]
    [InlineData("London-Based and IRAN-BACKED.", "London|-|Based|and|IRAN|-|BACKED|.")]
    [InlineData("U.S.-North Korea, the US-Mexico and China-U.S. talks, EU-wide, AL-US", "U.S.|-|North|Korea|,|the|US|-|Mexico|and|China|-|U.S.|talks|,|EU|-|wide|,|AL|-|US")]
    [InlineData("London‑based, pro‐Trump", "London|‑|based|,|pro|‐|Trump")]
    [InlineData("pro-Trump, Ex-Tesla, then-President", "pro|-|Trump|,|Ex|-|Tesla|,|then|-|President")]
    [InlineData("Anti-Defamation, state-run, Jae-in, Co-op, -led, home-made", "Anti-Defamation|,|state-run|,|Jae-in|,|Co-op|,|-|led|,|home-made")]
    [InlineData("", "")]
    public void Text_IsCutInto(string text, string expected) => Assert.Equal(expected, string.Join('|', Tokens(text)));

    [Fact]
    public void EveryCharacterThatIsNotBlank_LiesInOneToken() =>
        Gen.String[Gen.Char["abcAB .,'’-&/@#$(“”)\t\n🙂0123é"], 0, 60].Sample(text =>
        {
            var tokens = Read(text);
            var at = 0;
            for (var i = 0; i < tokens.Count; i++)
            {
                Assert.True(tokens.Start(i) >= at && tokens.End(i) > tokens.Start(i));
                Assert.True(text[at..tokens.Start(i)].All(Letters.IsBlank));
                at = tokens.End(i);
            }

            Assert.True(text[at..].All(Letters.IsBlank));
        });

    [Theory]
    [InlineData("He left. She stayed.", "0,3")]
    [InlineData("Mr. Smith left. Dr. Who stayed.", "0,4")]
    [InlineData("It fell. \"We won,\" he said.", "0,3")]
    [InlineData("He is in the U.S. The end.", "0,5")]
    [InlineData("the U.S. President left", "0")]
    [InlineData("\"Stop!\" He ran.", "0,4")]
    public void Sentences_BeginAt(string text, string expected)
    {
        var tokens = Read(text);
        SentenceSplitter.Split(text, tokens, 0);
        Assert.Equal(expected, string.Join(',', Enumerable.Range(0, tokens.SentenceCount).Select(tokens.FirstOf)));
    }

    private static IEnumerable<string> Tokens(string text)
    {
        var tokens = Read(text);
        return Enumerable.Range(0, tokens.Count).Select(i => text[tokens.Start(i)..tokens.End(i)]).ToList();
    }

    private static TokenBuffer Read(string text)
    {
        var tokens = new TokenBuffer();
        NameTokenizer.Tokenize(text, 0, text.Length, tokens);
        return tokens;
    }
}
