using Galley.Reading.Documents;
using Galley.Reading.FrontMatter;
using Galley.Reading.Names;

namespace Galley.Reading.Annotation;

/// <summary>What an article and its project state of it, and which of them counts.</summary>
public static class StatedFacts
{
    /// <summary>The language: front matter first, then the file's name, then what the project lists.</summary>
    /// <param name="document">The article.</param>
    /// <param name="listed">What the project lists, or an empty string.</param>
    public static string? Language(Document document, string listed) => Language(document, document.Source.Path, listed);

    /// <summary>The language: front matter first, then the file's name, then what the project lists.</summary>
    /// <param name="document">The article.</param>
    /// <param name="path">Its path relative to the project.</param>
    /// <param name="listed">What the project lists, or an empty string.</param>
    public static string? Language(Document document, string path, string listed)
    {
        var named = LocaleSuffix.Of(path).Language;
        return document.FrontMatter?.Language?.Text ?? (named.Length > 0 ? named : listed.Length > 0 ? listed : null);
    }

    /// <summary>The day of publication: front matter first, then what the project lists, then a full date in the timestamp line.</summary>
    /// <param name="document">The article.</param>
    /// <param name="listed">What the project lists, or an empty string.</param>
    public static CalendarDate? Published(Document document, string listed)
    {
        if (document.FrontMatter?.Published is { } stated)
        {
            return new CalendarDate(stated.Year, stated.Month, stated.Day);
        }

        if (IsoDate.Read(listed, out _) is { } day)
        {
            return new CalendarDate(day.Year, day.Month, day.Day);
        }

        return document.Timestamp?.Date is { Year: > 0, Day: > 0 } line ? new CalendarDate(line.Year, line.Month, line.Day) : null;
    }

    /// <summary>What the annotators are told of an article.</summary>
    /// <param name="document">The article.</param>
    /// <param name="published">The day of publication that the project lists, or an empty string.</param>
    /// <param name="language">The language that the project lists, or an empty string.</param>
    /// <param name="findsQuotations">Whether the project wants quotations and statements.</param>
    /// <param name="findsDates">Whether the project wants time expressions.</param>
    public static AnnotationContext Context(Document document, string published, string language, bool findsQuotations, bool findsDates)
    {
        // Only English is known: in another language what would be found is wrong more often than right.
        var isEnglish = Language(document, language) is not { } stated
            || string.Equals(stated.Split('-')[0].Trim(), "en", StringComparison.OrdinalIgnoreCase);
        return new AnnotationContext(Published(document, published), isEnglish && findsQuotations, isEnglish && findsDates);
    }
}
