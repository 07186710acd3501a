namespace Galley.Tool;

/// <summary>Cuts plain text into stretches that no name crosses: its lines.</summary>
internal static class Stretches
{
    /// <summary>The lines that hold anything.</summary>
    public static List<SourceSpan> Of(string text)
    {
        var stretches = new List<SourceSpan>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (end > start)
            {
                stretches.Add(SourceSpan.FromBounds(start, end));
            }

            start = end + 1;
        }

        return stretches;
    }
}
