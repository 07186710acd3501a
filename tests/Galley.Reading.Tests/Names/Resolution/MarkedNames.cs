using System.Text;

using Galley.Reading.Names;
using Galley.Reading.Names.Resolution;
using Galley.Reading.Names.Tagging;
using Galley.Reading.Text;

namespace Galley.Reading.Tests.Names.Resolution;

/// <summary>
/// A text in which a tagger's names are marked by hand: <c>[P Kim] met [L Hanoi]</c>. P is a person, L a place, O an
/// organisation, M another name, N a nationality, E an event; H at the start makes the first line the headline.
/// </summary>
internal sealed class MarkedNames
{
    private readonly List<TaggedName> _names = [];

    public MarkedNames(string marked, int confidence = 900)
    {
        var text = new StringBuilder();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] == '[' && i + 2 < marked.Length && marked[i + 2] == ' ' && "PLOMNE".Contains(marked[i + 1], StringComparison.Ordinal))
            {
                var end = marked.IndexOf(']', i);
                _names.Add(Named(marked[i + 1], new SourceSpan(text.Length, end - i - 3), confidence));
                text.Append(marked, i + 3, end - i - 3);
                i = end;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        Text = text.ToString();
    }

    public string Text { get; }

    public IReadOnlyList<TaggedName> Tagged => _names;

    /// <summary>Resolves the names. A text with a blank line after its first line has a headline.</summary>
    public ResolvedNames Resolve(string registry = "")
    {
        var entities = registry.Length == 0 ? EntityRegistry.Empty : EntityRegistry.Read(new DocumentSource("entities.yml", registry));
        var known = entities.Finder.Find(Text, new SourceSpan(0, Text.Length))
            .Select(found => new KnownName(found.Span, EntityRecord.Of(found.Entity), found.Form, MentionEvidence.Registry))
            .ToList();
        var headline = Text.IndexOf("\n\n", StringComparison.Ordinal);
        return EntityResolver.Resolve(new ResolutionInput(
            Text, known, _names, entities, headline < 0 ? [] : [new SourceSpan(0, headline)]));
    }

    /// <summary>The ids of the mentions in order, without their common words: <c>p:kim-jong-un l:hanoi</c>.</summary>
    public static string Ids(ResolvedNames resolved) => string.Join(' ', resolved.Mentions.Select(mention => Short(mention.EntityId)));

    public static string Short(string id) =>
        id.Replace("person/", "p:", StringComparison.Ordinal)
            .Replace("place/", "l:", StringComparison.Ordinal)
            .Replace("organization/", "o:", StringComparison.Ordinal)
            .Replace("event/", "e:", StringComparison.Ordinal);

    private static TaggedName Named(char mark, SourceSpan span, int confidence) => new(
        span,
        mark switch { 'P' => NameLabel.Person, 'L' => NameLabel.Place, 'O' => NameLabel.Organization, _ => NameLabel.Misc },
        mark switch { 'N' => NameEvidence.NationalityList, 'E' => NameEvidence.EventList, _ => NameEvidence.Model },
        confidence);
}
