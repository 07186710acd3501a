using Galley.Compiling.Model;
using Galley.Compiling.Tables;

namespace Galley.Generators.Emit;

/// <summary>Prints the timeline: <c>Articles.Timeline</c>, <c>Articles.On</c> and the table behind them.</summary>
internal static class TimelineEmitter
{
    private const string Type = "global::Galley.Timeline";
    private const string Summary = "/// <summary>The time expressions that cover a day: what the articles say of it.</summary>";
    private const string Day = "/// <param name=\"date\">The day.</param>";
    private const string Result = "/// <returns>The expressions, in the order of the timeline.</returns>";

    public static SourceWriter Emit(TimelineModel timeline, EmitSettings settings)
    {
        var writer = GeneratedFile.Begin(settings, "The dates of the articles that Galley compiled.");
        writer.Open(settings.PartOf(settings.ArticlesBase))
            .Line("/// <summary>The time expressions of all articles whose days are known, ordered by day.</summary>")
            .Line($"public static {Type} Timeline => GalleyCatalog.Instance.Timeline;")
            .Line();
        On(writer, "global::Galley.CalendarDate");
        if (settings.Dialect.DateOnly)
        {
            writer.Line();
            On(writer, "global::System.DateOnly");
        }

        return writer.Close()
            .Line()
            .Open("sealed partial class GalleyCatalog")
            .Line($"protected override {GeneratedFile.Bytes} {CatalogTables.Timeline} => {settings.CatalogData(CatalogTables.Timeline, TimelineTable.Write(timeline))};")
            .Close()
            .End();
    }

    private static void On(SourceWriter writer, string date) => writer
        .Line(Summary)
        .Line(Day)
        .Line(Result)
        .Line($"public static {Type} On({date} date) => Timeline.On(date);");
}
