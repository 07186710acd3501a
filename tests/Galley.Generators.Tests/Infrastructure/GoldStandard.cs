using System.Text.Json;

namespace Galley.Generators.Tests.Infrastructure;

/// <summary>What people found in an article, with offsets in UTF-16 code units.</summary>
internal sealed record GoldStandard(
    string Headline,
    string Caption,
    string CreditText,
    int Paragraphs,
    IReadOnlyList<(string Role, string Name, string? Bureau)> Credits,
    IReadOnlyList<GoldMention> Mentions,
    IReadOnlyList<GoldQuotation> Quotations,
    IReadOnlyList<GoldDate> Dates)
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
                SpanOf(mention),
                Text(mention, "text"),
                Text(mention, "entity")))],
            [.. root.GetProperty("quotes").EnumerateArray().Select(quotation => new GoldQuotation(
                SpanOf(quotation), Text(quotation, "text"), Text(quotation, "speaker")))],
            [.. root.GetProperty("dates").EnumerateArray().Select(date => new GoldDate(
                SpanOf(date), Text(date, "text"), Text(date, "value")))]);
    }

    private static SourceSpan SpanOf(JsonElement element) =>
        SourceSpan.FromBounds(element.GetProperty("start").GetInt32(), element.GetProperty("end").GetInt32());

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}

/// <summary>A mention of an entity.</summary>
internal sealed record GoldMention(SourceSpan Span, string Text, string Entity);

/// <summary>A quotation with its marks, what stands between them, and who said it.</summary>
internal sealed record GoldQuotation(SourceSpan Span, string Text, string Speaker);

/// <summary>A time expression and its value.</summary>
internal sealed record GoldDate(SourceSpan Span, string Text, string Value);
