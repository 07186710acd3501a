using System.Text;

using CsCheck;

using Galley.Reading.Names;
using Galley.Reading.Names.Resolution;
using Galley.Reading.Names.Tagging;
using Galley.Reading.Text;

namespace Galley.Reading.Tests.Names.Resolution;

public class ResolutionProperties
{
    private static readonly string[] Words =
    [
        "Kim", "Jong", "Un", "Kim Jong Un", "Trump", "Donald", "J.", "J.K.", "Jr.", "van", "der", "al-", "al-Assad", "'s", "’s", "the", "The",
        "U.S.", "US", "Korean", "peninsula", "WHO", "(WHO)", "(", ")", "World Health Organization", "Inc.", "Ministry", "Clinton", "Bill",
        "President", "Mr.", "of", "-", "—", ".", ",", "\n\n", "\n", "\t", "é", "Ж", "漢", "\U0001D49C", "\uD83D", "\u0301", "İ", "ß", "\0",
    ];

    private static readonly Gen<string> Texts =
        Gen.OneOf(Words.Select(Gen.Const).ToArray()).Array[0, 60].Select(words => string.Join(' ', words));

    private static readonly Gen<(int Start, int Length, int Label, int Evidence, int Confidence)> Places =
        Gen.Select(Gen.Int[0, 300], Gen.Int[0, 30], Gen.Int[0, 3], Gen.Int[0, 2], Gen.Int[-5, 1200]);

    private static readonly EntityRegistry Registry = EntityRegistry.Read(new DocumentSource("entities.yml", """
        - {name: Kim Jong Un, kind: person, aliases: [Kim]}
        - {name: World Health Organization, kind: organization}
        - {name: USA, kind: place, id: place/united-states, demonyms: [American]}
        """));

    [Fact]
    public void Any_names_in_any_text_resolve_to_entities_in_order()
    {
        Gen.Select(Texts, Places.Array[0, 25], Gen.Bool).Sample((text, places, isDeclared) =>
        {
            var input = InputOf(text, places, isDeclared ? Registry : EntityRegistry.Empty);
            var resolved = EntityResolver.Resolve(input);
            var ids = resolved.Entities.Select(entity => entity.Id).ToList();
            Assert.Equal(ids.Distinct().OrderBy(id => id, StringComparer.Ordinal), ids);
            Assert.Equal(resolved.Mentions.Select(mention => mention.EntityId).Distinct().OrderBy(id => id, StringComparer.Ordinal), ids);
            var end = 0;
            foreach (var mention in resolved.Mentions)
            {
                Assert.InRange(mention.Span.Start, end, text.Length);
                Assert.InRange(mention.Span.Length, 1, text.Length - mention.Span.Start);
                Assert.InRange(mention.Confidence, 0, 1000);
                end = mention.Span.End;
            }

            foreach (var problem in resolved.Problems)
            {
                Assert.Contains(resolved.Mentions, mention => mention.Span == problem.Span);
            }
        });
    }

    [Fact]
    public void The_order_of_the_tagged_names_does_not_matter()
    {
        Gen.Select(Texts, Places.Array[0, 25], Gen.Int).Sample((text, places, seed) =>
        {
            var shuffled = places.ToArray();
            new Random(seed).Shuffle(shuffled);
            Assert.Equal(Print(EntityResolver.Resolve(InputOf(text, places, Registry))), Print(EntityResolver.Resolve(InputOf(text, shuffled, Registry))));
        });
    }

    // What one article says must never change another: resolution keeps nothing between calls.
    [Fact]
    public void Articles_do_not_know_of_each_other()
    {
        Gen.Select(Texts, Places.Array[0, 25]).Array[2, 5].Sample(articles =>
        {
            var forwards = articles.Select(article => Print(EntityResolver.Resolve(InputOf(article.Item1, article.Item2, Registry)))).ToList();
            var backwards = articles.Reverse().Select(article => Print(EntityResolver.Resolve(InputOf(article.Item1, article.Item2, Registry)))).ToList();
            backwards.Reverse();
            Assert.Equal(forwards, backwards);
        });
    }

    // Twice the names must not allocate four times as much. Allocation is counted, not time: it is the same on every machine.
    [Theory]
    [InlineData("[P Kim Jong Un] saw [P Kim Hyok Chol] and [P Kim]. ")]
    [InlineData("[P John {0} Clinton] saw [P Clinton]. ")]
    [InlineData("[P John{0} Clinton] saw [P Jane{0} Clinton] and [P Clinton].\n\n")]
    [InlineData("[O Board {0} of Trade] saw [O Board] and [O Trade] and [L Board {0}]. ")]
    [InlineData("[O Union of Workers{0}] ([O UW{0}]) and [L Place {0}], [L Georgia]. ")]
    public void The_work_grows_with_the_names(string pattern)
    {
        Assert.InRange(Work(pattern, 4000) / Work(pattern, 1000), 2.0, 5.2);
    }

    private static double Work(string pattern, int count)
    {
        var marked = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            marked.Append(pattern.Replace("{0}", Letters(i), StringComparison.Ordinal));
        }

        var names = new MarkedNames(marked.ToString());
        names.Resolve();
        var before = GC.GetAllocatedBytesForCurrentThread();
        names.Resolve();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Letters(int number) =>
        new([(char)('A' + (number / 676)), (char)('a' + (number / 26 % 26)), (char)('a' + (number % 26))]);

    private static ResolutionInput InputOf(
        string text, IEnumerable<(int Start, int Length, int Label, int Evidence, int Confidence)> places, EntityRegistry registry)
    {
        var tagged = places.Select(place => new TaggedName(
            new SourceSpan(Math.Min(place.Start, text.Length), place.Length), (NameLabel)place.Label, (NameEvidence)place.Evidence, place.Confidence));
        var known = registry.Finder.Find(text, new SourceSpan(0, text.Length))
            .Select(found => new KnownName(found.Span, EntityRecord.Of(found.Entity), found.Form, MentionEvidence.Registry));
        return new ResolutionInput(text, known.ToList(), tagged.ToList(), registry, [new SourceSpan(0, text.Length / 3)]);
    }

    private static string Print(ResolvedNames resolved) =>
        string.Join('\n', resolved.Mentions.Select(mention => mention.ToString()))
        + string.Join('\n', resolved.Entities.Select(entity => $"{entity.Id} {entity.Name} {string.Join(',', entity.Aliases)} {string.Join(',', entity.Demonyms)}"))
        + string.Join('\n', resolved.Problems.Select(problem => problem.ToString()));
}
