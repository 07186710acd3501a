namespace Galley.Compiling.Model;

/// <summary>Brings the dates of all articles into one order.</summary>
internal static class TimelineBuilder
{
    public static TimelineModel Build(CatalogLayout layout, IEnumerable<ArticleDates> articles)
    {
        // A project may list a file twice.
        var byPath = new Dictionary<string, ArticleDates>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            byPath[article.Path] = article;
        }

        var rows = new List<TimelineEntry>();
        for (var position = 0; position < layout.Places.Count; position++)
        {
            if (byPath.TryGetValue(layout.Places[position].Path, out var article))
            {
                rows.AddRange(article.Dates.Select(date => new TimelineEntry(date.First, date.Last, position, date.Index)));
            }
        }

        rows.Sort(static (a, b) =>
            a.First != b.First ? a.First.CompareTo(b.First)
            : a.Last != b.Last ? a.Last.CompareTo(b.Last)
            : a.Position != b.Position ? a.Position.CompareTo(b.Position)
            : a.Index.CompareTo(b.Index));
        return new TimelineModel(rows.ToEquatableArray());
    }
}
