using System.Collections.Immutable;
using Galley.Reading.Names.Tagging;

namespace Galley.Tool;

/// <summary>What Galley finds in a plain text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Names">The names in it, in order.</param>
internal sealed record TextAnnotation(string Text, ImmutableArray<AnnotatedName> Names)
{
    /// <summary>Annotates a text.</summary>
    /// <param name="text">The text; each line is a heading or a paragraph.</param>
    public static TextAnnotation Of(string text)
    {
        var names = NameTagger.Default.Tag(text, Stretches.Of(text));
        return new TextAnnotation(
            text,
            ImmutableArray.CreateRange(names, name => new AnnotatedName(name.Span, SignOf(name.Label), text.Substring(name.Span.Start, name.Span.Length), name.Confidence)));
    }

    private static string SignOf(NameLabel label) => label switch
    {
        NameLabel.Person => "PER",
        NameLabel.Place => "LOC",
        NameLabel.Organization => "ORG",
        _ => "MISC",
    };
}
