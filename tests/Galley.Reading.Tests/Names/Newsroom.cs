using System.Collections.Immutable;

using Galley.Reading.Documents;
using Galley.Reading.Names;
using Galley.Reading.Text;

namespace Galley.Reading.Tests.Names;

/// <summary>Sets documents by hand: the parts are found in the text by what they say.</summary>
internal sealed class Newsroom(string text)
{
    private int _from;

    public static EntityRegistry Registry { get; } = EntityRegistry.Read(new DocumentSource("entities.yml", """
        - {name: Donald Trump, kind: person, aliases: [Trump]}
        - {name: Kim Jong Un, kind: person, aliases: [Kim]}
        - {name: Vietnam, kind: place, demonyms: [Vietnamese]}
        - {name: Hanoi, kind: place, aliases: [Ha Noi]}
        - {name: Washington, kind: place}
        - {name: Saul Loeb Gallery, kind: organization}
        - {name: The Associated Press, kind: organization, aliases: [AP]}
        - {name: Jeff Mason, kind: person, id: person/jeff-mason-reuters}
        - {name: John McCain, kind: person}
        """));

    public Document Document { get; private set; } = new(
        new DocumentSource("summit.txt", text), null, null, null, null, null, null, null,
        ImmutableArray<BlockNode>.Empty, null, null, ImmutableArray<Galley.Reading.Problems.Problem>.Empty);

    public Newsroom With(Func<Newsroom, Document, Document> part)
    {
        Document = part(this, Document);
        return this;
    }

    /// <summary>The next place after the last one asked for where the text says this.</summary>
    public SourceSpan At(string words)
    {
        var start = text.IndexOf(words, _from, StringComparison.Ordinal);
        Assert.True(start >= 0, words);
        _from = start + words.Length;
        return new SourceSpan(start, words.Length);
    }

    public SourceSpan Again(string words)
    {
        _from = 0;
        return At(words);
    }

    public NameNode Name(string written, string? name = null) => new(At(written), name ?? written);

    public AgencyNode Agency(string written, string sign, string name) => new(At(written), sign, name);

    public IEnumerable<string> Mentions(Annotations annotations) => annotations.Mentions.Select(mention =>
        $"{text.Substring(mention.Span.Start, mention.Span.Length)} = {mention.EntityId} {mention.Form}");
}
