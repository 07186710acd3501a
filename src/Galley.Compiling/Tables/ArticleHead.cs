using Galley.Reading.Documents;

namespace Galley.Compiling.Tables;

/// <summary>Writes what the table of an article says first, after slug and path: what is known of it without reading it.</summary>
internal static class ArticleHead
{
    public static string Write(Document document, string? language, CalendarDate? published) => new TableWriter()
        .String(language)
        .Number(published is { } day ? PackedDate.Of(day.Year, day.Month, day.Day) : 0)
        .Number((int)document.Format)
        .Number(document.WordCount)
        .Number(document.ReadingSeconds)
        .Publication(document.FrontMatter)
        .ToString();
}
