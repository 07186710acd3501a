using Galley.Reading.Names.Tagging;

namespace Galley.Reading.Tests.Names.Tagging;

/// <summary>A slot stands for one feature: were it two, one of them would get the other's weights.</summary>
public sealed class FeatureSlotTests
{
    [Fact]
    public void Slots_AreNeverShared()
    {
        var sink = new SlotCheck(new Dictionary<int, (int, ulong)>());
        var scratch = new TaggerScratch(EmbeddedModel.Read());
        foreach (var (_, fixture) in TaggedTexts.FixturesAndSeed())
        {
            foreach (var text in new[] { fixture, fixture.ToUpperInvariant(), fixture.ToLowerInvariant() })
            {
                scratch.Tag(text, TaggedTexts.Lines(text));
                for (var s = 0; s < scratch.Text.Tokens.SentenceCount; s++)
                {
                    int first = scratch.Text.Tokens.FirstOf(s), after = scratch.Text.Tokens.AfterOf(s);
                    for (var i = first; i < after; i++)
                    {
                        TokenFeatures.Add(scratch.Text, i, first, after, scratch.Text.ModeOf(s), ref sink);
                        DocumentFeatures.Add(scratch.Text, scratch.Evidence, scratch.FirstTags, i, first, after, ref sink);
                    }
                }
            }
        }

        Assert.True(sink.Features.Count > 5000);
    }

    private readonly struct SlotCheck(Dictionary<int, (int Template, ulong Value)> features) : IFeatureSink
    {
        public Dictionary<int, (int Template, ulong Value)> Features => features;

        public void Add(int template, ulong value)
        {
        }

        public void Add(int slot, int template, ulong value)
        {
            Assert.InRange(slot, 0, FeatureSlots.Count - 1);
            if (features.TryGetValue(slot, out var known))
            {
                Assert.Equal(known, (template, value));
            }

            features[slot] = (template, value);
        }
    }
}
