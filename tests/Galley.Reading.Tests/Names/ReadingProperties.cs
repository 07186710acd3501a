using System.Collections.Immutable;

using CsCheck;

using Galley.Reading.Documents;
using Galley.Reading.FrontMatter;
using Galley.Reading.Names;
using Galley.Reading.Problems;
using Galley.Reading.Text;
using Galley.Reading.Yaml;

namespace Galley.Reading.Tests.Names;

/// <summary>What holds for every text.</summary>
public class ReadingProperties
{
    private static readonly Gen<string> GenYaml = Gen.OneOf(
        Gen.OneOf(
            "entities:", "- ", "name: ", "kind: ", "person", "aliases: ", "id: ", "sameAs: ", "slug: ", "published: ", "date: ",
            "galley-disable: ", "2019-02-30", "\n", "\r\n", "\r", "\n  ", "\n    ", "\t", " ", ": ", "? ", ", ", "[", "]", "{", "}",
            "\"", "'", "|", ">", "|+\n", "&a ", "*a", "!t ", "!", "!<", "%YAML 1.2\n", "%TAG ! x\n", "---", "\n---\n", "...", "# c", "~", "@",
            "\\", "\\u12", "😀", "\uFEFF", "\u2028", "\u0085", "\0", "\ud83d", "<<: "),
        Gen.String).List[0, 24].Select(string.Concat);

    private static readonly Gen<string> GenProse = Gen.OneOf(
        Gen.OneOf(
            "Donald Trump", "DONALD", "Trump", "TRUMP", "Kim", "Jong", "Un", "kim", "Ha", "Noi", "Vietnam", "ese", "McCain", "John", "AP",
            " ", "\n", "\r\n", "\n\n", "\u00A0", "'s", "’s", "-", ".", "_", "s", "1", "\u0301", "😀", "\ud83d"),
        Gen.String[0, 3]).List[0, 30].Select(string.Concat);

    [Fact]
    public void Yaml_is_read_without_an_exception_and_all_spans_lie_within_the_text()
    {
        GenYaml.Sample(
            text =>
            {
                var document = YamlReader.Read(text);
                Assert.True(document.IsComplete || document.Faults.Any());
                foreach (var fault in document.Faults)
                {
                    Assert.InRange(fault.Span.End, 0, text.Length);
                    Assert.True(fault.Span.Length > 0 || fault.Span.Start == text.Length);
                    Assert.NotEqual("", fault.Message);
                }

                CheckSpans(document.Root, text);
            },
            iter: 20_000);
    }

    [Fact]
    public void Front_matter_is_read_without_an_exception()
    {
        GenYaml.Sample(
            yaml =>
            {
                var text = "---\n" + yaml + "\n---\nBody";
                var problems = ImmutableArray.CreateBuilder<Problem>();
                Assert.True(FrontMatterReader.TryRead(text, 0, problems, out var node, out var bodyStart));
                Assert.InRange(bodyStart, node!.Span.End, text.Length);
                foreach (var problem in problems)
                {
                    Assert.InRange(problem.Span.End, 1, text.Length);
                    Assert.False(problem.Span.IsEmpty);
                    Assert.NotEqual("", problem.Message);
                }

                foreach (var value in node.Disabled.Append(node.Slug).Append(node.Language))
                {
                    Assert.True(value is null || node.Span.Contains(value.Span));
                }
            },
            iter: 20_000);
    }

    [Fact]
    public void Registries_are_read_without_an_exception()
    {
        GenYaml.Sample(
            text =>
            {
                var registry = EntityRegistry.Read(new DocumentSource("entities.yml", text));
                foreach (var problem in registry.Problems)
                {
                    Assert.InRange(problem.Problem.Span.End, 0, text.Length);
                    Assert.NotEqual("", problem.Problem.Message);
                }

                Assert.Equal(registry.Entries.Length, registry.Entries.Select(entry => entry.Id).Distinct().Count());
            },
            iter: 20_000);
    }

    [Fact]
    public void Every_mention_is_a_name_of_its_entity_and_none_overlaps_another()
    {
        GenProse.Sample(
            text =>
            {
                var document = new Newsroom(text).Document;
                var annotations = Annotator.Annotate(document, Newsroom.Registry, EntityMode.Declared);
                var end = 0;
                foreach (var mention in annotations.Mentions)
                {
                    Assert.True(mention.Span.Start >= end);
                    end = mention.Span.End;
                    var entity = Assert.Single(annotations.Entities, entity => entity.Id == mention.EntityId);
                    var written = Fold(document.Source[mention.Span]);
                    var names = mention.Form switch
                    {
                        MentionForm.Name => [entity.Name],
                        MentionForm.Alias => entity.Aliases,
                        _ => entity.Demonyms,
                    };
                    Assert.Contains(names, name => written == Fold(name) || written == Fold(name).ToUpperInvariant());
                    Assert.Same(mention, annotations.EntityAt(mention.Span));
                }
            },
            iter: 20_000);
    }

    [Fact]
    public void The_finder_finds_what_a_search_of_every_place_finds()
    {
        GenProse.Sample(
            text => Assert.Equal(
                Search(text),
                Newsroom.Registry.Finder.Find(text, new SourceSpan(0, text.Length)).Select(found => found.Span)),
            iter: 20_000);
    }

    // The same as the finder, without an automaton: every start, every end, every name.
    private static IEnumerable<SourceSpan> Search(string text)
    {
        var names = Newsroom.Registry.Entries
            .SelectMany(entry => entry.Aliases.Concat(entry.Demonyms).Select(name => name.Text).Append(entry.Name))
            .SelectMany(name => name.Any(char.IsLower) && name.Count(char.IsLetter) > 1
                ? new[] { name, name.ToUpperInvariant() }
                : [name])
            .ToHashSet();
        var all =
            from start in Enumerable.Range(0, text.Length)
            where !char.IsWhiteSpace(text[start]) && IsStart(text, start)
            from length in Enumerable.Range(1, Math.Min(40, text.Length - start))
            let span = new SourceSpan(start, length)
            where !char.IsWhiteSpace(text[span.End - 1]) && IsEnd(text, span.End)
            let written = Fold(text.Substring(start, length))
            where names.Contains(written)
            orderby written.Length descending, start
            select span;
        var chosen = new List<SourceSpan>();
        foreach (var span in all.ToList())
        {
            if (!chosen.Any(span.Overlaps))
            {
                chosen.Add(span);
            }
        }

        return chosen.Order();
    }

    private static bool IsStart(string text, int at)
    {
        var before = text[..at].EnumerateRunes().ToList();
        while (before.Count > 0 && IsMark(before[^1]))
        {
            before.RemoveAt(before.Count - 1);
        }

        return before.Count == 0 || !IsWord(before[^1]);
    }

    private static bool IsEnd(string text, int at)
    {
        var after = text[at..].EnumerateRunes().ToList();
        return after.Count == 0 || !(IsWord(after[0]) || IsMark(after[0]));
    }

    private static bool IsMark(System.Text.Rune rune) => System.Text.Rune.GetUnicodeCategory(rune).ToString().EndsWith("Mark", StringComparison.Ordinal);

    private static bool IsWord(System.Text.Rune rune) => System.Text.Rune.IsLetterOrDigit(rune) || rune.Value == '_';

    private static string Fold(string name)
    {
        var isTwoParagraphs = name.Replace("\r\n", "\n").Count(c => c is '\n' or '\r' or '\u2028' or '\u0085') > 1;
        return isTwoParagraphs
            ? name
            : string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace('’', '\'').Replace('‘', '\'');
    }

    private static void CheckSpans(YamlNode? node, string text)
    {
        if (node is null)
        {
            return;
        }

        Assert.InRange(node.Span.End, 0, text.Length);
        switch (node)
        {
            case YamlScalar scalar:
                Assert.True(scalar.Span.Contains(scalar.ValueSpan));
                break;
            case YamlSequence sequence:
                Assert.All(sequence.Items, item => CheckSpans(item, text));
                break;
            case YamlMapping mapping:
                Assert.All(mapping.Pairs, pair => CheckSpans(pair.Key, text));
                Assert.All(mapping.Pairs, pair => CheckSpans(pair.Value, text));
                break;
        }
    }
}
