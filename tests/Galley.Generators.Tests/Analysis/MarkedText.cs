using System.Text;

namespace Galley.Generators.Tests.Analysis;

/// <summary>A text in which <c>⟦</c> and <c>⟧</c> mark the places that diagnostics are expected at.</summary>
/// <param name="Text">The text without the marks.</param>
/// <param name="Places">The marked places as a build prints them, <c>(1,2)-(1,5)</c>, in their order.</param>
internal sealed record MarkedText(string Text, IReadOnlyList<string> Places)
{
    public static MarkedText Read(string marked)
    {
        var text = new StringBuilder();
        var places = new List<string>();
        var (line, column, start) = (1, 1, "");
        foreach (var c in marked)
        {
            switch (c)
            {
                case '⟦':
                    start = $"({line},{column})";
                    break;
                case '⟧':
                    places.Add($"{start}-({line},{column})");
                    break;
                default:
                    text.Append(c);
                    (line, column) = c == '\n' ? (line + 1, 1) : (line, column + 1);
                    break;
            }
        }

        return new MarkedText(text.ToString(), places);
    }
}
