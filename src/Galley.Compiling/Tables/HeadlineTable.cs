using System.Text;

using Galley.CompilerServices;

namespace Galley.Compiling.Tables;

/// <summary>Writes the headlines of all articles side by side (<see cref="HeadlineRows"/>).</summary>
internal static class HeadlineTable
{
    /// <summary>The table.</summary>
    /// <param name="headlines">The headlines in the order of the articles' slugs; <see langword="null"/> where the article has to be asked.</param>
    public static string Write(IEnumerable<string?> headlines)
    {
        var rows = new TableWriter();
        var texts = new StringBuilder();
        var start = 0;
        foreach (var headline in headlines)
        {
            Row(headline is not null);
            texts.Append(headline);
            start += Encoding.UTF8.GetByteCount(headline ?? "");
        }

        Row(isSaid: false);
        return rows.ToString() + texts;

        void Row(bool isSaid) => rows.Fixed((ulong)start, HeadlineRows.StartWidth).Fixed(isSaid ? 1UL : 0, 1);
    }
}
