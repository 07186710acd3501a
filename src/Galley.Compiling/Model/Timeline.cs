namespace Galley.Compiling.Model;

/// <summary>A time expression whose days are known.</summary>
/// <param name="First">Its first day, in days since 0001-01-01.</param>
/// <param name="Last">Its last day.</param>
/// <param name="Index">Its index among the article's time expressions.</param>
internal sealed record DatedExpression(int First, int Last, int Index);

/// <summary>
/// What the timeline knows of an article. It is no part of <see cref="ArticleSummary"/>, so that another date changes the timeline and
/// nothing else.
/// </summary>
/// <param name="Path">The file's path relative to the project.</param>
/// <param name="Dates">Its time expressions whose days are known, in the order of the text.</param>
internal sealed record ArticleDates(string Path, EquatableArray<DatedExpression> Dates);

/// <summary>The time expressions of all articles, ordered by first day, last day, article and place in the text.</summary>
/// <param name="Rows">The expressions.</param>
internal sealed record TimelineModel(EquatableArray<TimelineEntry> Rows);

/// <summary>A time expression on the timeline.</summary>
/// <param name="First">Its first day, in days since 0001-01-01.</param>
/// <param name="Last">Its last day.</param>
/// <param name="Position">The position of its article in the catalog.</param>
/// <param name="Index">Its index among the article's time expressions.</param>
internal sealed record TimelineEntry(int First, int Last, int Position, int Index);
