using System.Text.Json;

namespace Galley.Generators.Tests.Infrastructure;

/// <summary>What people found in an article, with offsets in UTF-16 code units.</summary>
internal sealed record GoldStandard(
    string Headline,
    string Caption,
    string CreditText,
    int Paragraphs,
    IReadOnlyList<(string Role, string Name, string? Bureau)> Credits,
    IReadOnlyList<GoldMention> Mentions)
{
    public static GoldStandard Read(string fixture)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Fixtures", fixture)));
        var root = json.RootElement;
        var caption = root.GetProperty("caption");
        return new GoldStandard(
            Text(root, "headline"),
            Text(caption, "text"),
            Text(caption.GetProperty("credit"), "raw"),
            root.GetProperty("paragraphs").GetInt32(),
            [.. root.GetProperty("credits").EnumerateArray().Select(credit => (
                Text(credit, "role"), Text(credit, "name"), credit.TryGetProperty("place", out var place) ? place.GetString() : null))],
            [.. root.GetProperty("mentions").EnumerateArray().Select(mention => new GoldMention(
                SourceSpan.FromBounds(mention.GetProperty("start").GetInt32(), mention.GetProperty("end").GetInt32()),
                Text(mention, "text"),
                Text(mention, "entity")))]);
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}

/// <summary>A mention of an entity.</summary>
internal sealed record GoldMention(SourceSpan Span, string Text, string Entity);
