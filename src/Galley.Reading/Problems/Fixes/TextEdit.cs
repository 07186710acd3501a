namespace Galley.Reading.Problems.Fixes;

/// <summary>A change in a text.</summary>
/// <param name="Span">What goes; empty where something is only added.</param>
/// <param name="Text">What comes in its place.</param>
public readonly record struct TextEdit(SourceSpan Span, string Text)
{
    /// <summary>Applies edits, in whatever order they come. One that overlaps an earlier place, or repeats it, is left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="edits">The edits, with spans in <paramref name="text"/>.</param>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var result = new System.Text.StringBuilder(text.Length);
        var position = 0;
        TextEdit? last = null;
        foreach (var edit in edits.OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.End))
        {
            if (edit.Span.Start < position || edit.Span == last?.Span)
            {
                continue;
            }

            result.Append(text, position, edit.Span.Start - position).Append(edit.Text);
            position = edit.Span.End;
            last = edit;
        }

        return result.Append(text, position, text.Length - position).ToString();
    }
}
