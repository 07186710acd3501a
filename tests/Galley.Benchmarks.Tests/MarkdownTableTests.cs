using Galley.Benchmarks.Reports;

namespace Galley.Benchmarks.Tests;

public class MarkdownTableTests
{
    [Fact]
    public void Columns_are_as_wide_as_their_widest_cell()
    {
        var table = new MarkdownTable(["", "wall s", "note"]);
        table.Add(["hugo", "1.25", "all"]);
        Assert.Equal("""
            |      | wall s | note |
            | ---- | -----: | ---- |
            | hugo |   1.25 | all  |

            """, table.ToString(), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void A_line_has_a_cell_for_each_column() =>
        Assert.Throws<ArgumentException>(() => new MarkdownTable(["", "wall s", "note"]).Add(["hugo"]));
}
