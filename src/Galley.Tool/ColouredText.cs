using Spectre.Console;

namespace Galley.Tool;

/// <summary>Shows an annotated text on a terminal.</summary>
internal static class ColouredText
{
    /// <summary>Writes a text with its names in the colour of their label.</summary>
    public static void Write(IAnsiConsole console, TextAnnotation annotation)
    {
        var at = 0;
        foreach (var name in annotation.Names)
        {
            console.Write(new Text(annotation.Text[at..name.Span.Start]));
            console.Write(new Text(annotation.Text[name.Span.Start..name.Span.End], StyleOf(name.Label)));
            at = name.Span.End;
        }

        console.Write(new Text(annotation.Text[at..]));
        console.WriteLine();
        console.Write(new Text("person ", StyleOf("PER")));
        console.Write(new Text("place ", StyleOf("LOC")));
        console.Write(new Text("organization ", StyleOf("ORG")));
        console.Write(new Text("other", StyleOf("MISC")));
        console.WriteLine();
    }

    private static Style StyleOf(string label) => label switch
    {
        "PER" => new Style(Color.Black, Color.Yellow),
        "LOC" => new Style(Color.Black, Color.Green),
        "ORG" => new Style(Color.Black, Color.Aqua),
        _ => new Style(Color.Black, Color.Silver),
    };
}
