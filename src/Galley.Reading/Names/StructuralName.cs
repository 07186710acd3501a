using Galley.Reading.Documents;

namespace Galley.Reading.Names;

/// <summary>A name whose kind an article's structure states: a byline names persons, a dateline places.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Name">The name.</param>
/// <param name="Sign">What the text calls an agency; otherwise <see langword="null"/>.</param>
internal sealed record StructuralName(SourceSpan Span, EntityKind Kind, string Name, string? Sign)
{
    /// <summary>The names in a document's structure, ordered by span. Of those that overlap, only the first stays.</summary>
    public static List<StructuralName> Of(Document document)
    {
        var names = new List<StructuralName>();
        var end = 0;
        foreach (var name in All(document).OrderBy(name => name.Span))
        {
            // Several persons share a bureau, and so its span.
            if (!name.Span.IsEmpty && name.Span.Start >= end)
            {
                names.Add(name);
                end = name.Span.End;
            }
        }

        return names;
    }

    private static IEnumerable<StructuralName> All(Document document)
    {
        var names = new List<StructuralName?>
        {
            Agency(document.Caption?.Credit?.Agency),
            Named(document.Caption?.Credit?.Photographer, EntityKind.Person),
            Agency(document.Byline?.Agency),
            Named(document.Dateline?.Region, EntityKind.Place),
            Agency(document.Dateline?.Agency),
        };
        if (document.Byline is { } byline)
        {
            names.AddRange(byline.Authors.Select(author => Named(author, EntityKind.Person)));
        }

        if (document.Dateline is { } dateline)
        {
            names.AddRange(dateline.Cities.Select(city => Named(city, EntityKind.Place)));
        }

        foreach (var line in new[] { document.CreditLine, document.ContributionLine })
        {
            if (line is null)
            {
                continue;
            }

            foreach (var credit in line.Credits)
            {
                names.Add(Named(credit.Person, EntityKind.Person));
                names.Add(Named(credit.Bureau, EntityKind.Place));
            }
        }

        return names.OfType<StructuralName>();
    }

    private static StructuralName? Named(NameNode? node, EntityKind kind) =>
        node is null ? null : new StructuralName(node.Span, kind, node.Name, Sign: null);

    private static StructuralName? Agency(AgencyNode? node) =>
        node is null ? null : new StructuralName(node.Span, EntityKind.Organization, node.Name, node.Sign);
}
