namespace Galley.CompilerServices;

/// <summary>
/// What stands again and again between the copies of a patch: the marks of HTML from one block to the next. A patch names them by
/// number; the first eight take the fewest digits. A change of this list is a change of the tables' format.
/// </summary>
internal static class PatchPhrases
{
    /// <summary>How many there are.</summary>
    internal const int Count = 121;

    // Each ends in a null.
    private static ReadOnlySpan<byte> All =>
        // 0
        "\n\n\0"u8
        + "</p>\n<p>\0"u8
        + "<p>\0"u8
        + "</p>\n\0"u8
        + "</li>\n<li>\0"u8
        + "\n\0"u8
        + "\">\0"u8
        + "&quot;\0"u8
        + "</p>\n</li>\n<li>\n<p>\0"u8
        + "</p>\n<ul>\n<li>\0"u8
        // 10
        + "</li>\n</ul>\n<p>\0"u8
        + "</p>\n<h2 id=\"\0"u8
        + "</h2>\n<p>\0"u8
        + "</p>\n<blockquote>\n<p>\0"u8
        + "</p>\n</blockquote>\n<p>\0"u8
        + "<a href=\"\0"u8
        + "</a>\0"u8
        + "<em>\0"u8
        + "</em>\0"u8
        + "<strong>\0"u8
        // 20
        + "</strong>\0"u8
        + "<code>\0"u8
        + "</code>\0"u8
        + "&amp;\0"u8
        + "&lt;\0"u8
        + "&gt;\0"u8
        + "&quot;</p>\n<p>&quot;\0"u8
        + "&quot;</p>\n<p>\0"u8
        + "</p>\n<p>&quot;\0"u8
        + "</a>.</p>\n<p>\0"u8
        // 30
        + "</h2>\n<ul>\n<li>\0"u8
        + "</li>\n</ul>\n\0"u8
        + "</p>\n<ul>\n<li>\n<p>\0"u8
        + "</h2>\n<ul>\n<li>\n<p>\0"u8
        + "</p>\n</li>\n</ul>\n<p>\0"u8
        + "</p>\n</li>\n</ul>\n\0"u8
        + "</li>\n</ul>\n<h2 id=\"\0"u8
        + "</p>\n</li>\n</ul>\n<h2 id=\"\0"u8
        + "</p>\n</blockquote>\n\0"u8
        + "<blockquote>\n<p>\0"u8
        // 40
        + "</p>\n</blockquote>\n<h2 id=\"\0"u8
        + "</h2>\n<blockquote>\n<p>\0"u8
        + "<h2 id=\"\0"u8
        + "</h2>\n\0"u8
        + "<h3 id=\"\0"u8
        + "</h3>\n<p>\0"u8
        + "</p>\n<h3 id=\"\0"u8
        + "</h3>\n<ul>\n<li>\0"u8
        + "</h3>\n\0"u8
        + "</li>\n</ul>\n<h3 id=\"\0"u8
        // 50
        + "<h4 id=\"\0"u8
        + "</h4>\n<p>\0"u8
        + "</p>\n<h4 id=\"\0"u8
        + "</h4>\n\0"u8
        + "<ul>\n<li>\0"u8
        + "<ul>\n<li>\n<p>\0"u8
        + "<li>\0"u8
        + "</li>\n\0"u8
        + "<ol>\n<li>\0"u8
        + "</p>\n<ol>\n<li>\0"u8
        // 60
        + "</li>\n</ol>\n<p>\0"u8
        + "</li>\n</ol>\n\0"u8
        + "</p>\n<ol>\n<li>\n<p>\0"u8
        + "</p>\n</li>\n</ol>\n<p>\0"u8
        + "</p>\n</li>\n</ol>\n\0"u8
        + "\n<ul>\n<li>\0"u8
        + "</li>\n</ul>\n</li>\n<li>\0"u8
        + "</strong></p>\n<p>\0"u8
        + "</p>\n<p><strong>\0"u8
        + "</em></p>\n<p>\0"u8
        // 70
        + "</p>\n<p><em>\0"u8
        + "</strong></li>\n<li>\0"u8
        + "<li><strong>\0"u8
        + "</li>\n<li><strong>\0"u8
        + "</li>\n<li><em>\0"u8
        + "</li>\n<li><a href=\"\0"u8
        + "</a></li>\n<li><a href=\"\0"u8
        + "</a></li>\n<li>\0"u8
        + "</code></li>\n<li>\0"u8
        + "</li>\n<li><code>\0"u8
        // 80
        + "<pre><code>\0"u8
        + "</p>\n<pre><code>\0"u8
        + "<pre><code class=\"language-\0"u8
        + "</p>\n<pre><code class=\"language-\0"u8
        + "</code></pre>\n\0"u8
        + "</code></pre>\n<p>\0"u8
        + "<br />\n\0"u8
        + "<hr />\n\0"u8
        + "</p>\n<hr />\n<p>\0"u8
        + "<img src=\"\0"u8
        // 90
        + "\" alt=\"\0"u8
        + "\" />\0"u8
        + "\" width=\"\0"u8
        + "\" height=\"\0"u8
        + "\" title=\"\0"u8
        + "<del>\0"u8
        + "</del>\0"u8
        + "</p>\n<p><img src=\"\0"u8
        + "\" /></p>\n<p>\0"u8
        + "<input type=\"checkbox\" disabled=\"disabled\"\0"u8
        // 100
        + "</p>\n<table>\n<thead>\n<tr>\n<th>\0"u8
        + "<table>\n<thead>\n<tr>\n<th>\0"u8
        + "</th>\n<th>\0"u8
        + "</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>\0"u8
        + "</td>\n<td>\0"u8
        + "</td>\n</tr>\n<tr>\n<td>\0"u8
        + "</td>\n</tr>\n</tbody>\n</table>\n<p>\0"u8
        + "</td>\n</tr>\n</tbody>\n</table>\n\0"u8
        + " align=\"right\">\0"u8
        + " align=\"center\">\0"u8
        // 110
        + " align=\"left\">\0"u8
        + "</p>\n<p><a href=\"\0"u8
        + "</a></p>\n<p>\0"u8
        + "<p>&quot;\0"u8
        + "&quot;</p>\n\0"u8
        + "&#39;\0"u8
        + "&quot; \0"u8
        + " &quot;\0"u8
        + "https://\0"u8
        + "http://\0"u8
        // 120
        + "https://www.\0"u8;

    // A switch over all of them would be compiled when the first article is shown.
    private static readonly short[] Starts = FindStarts();

    /// <summary>The bytes of a phrase.</summary>
    /// <param name="number">Its number, from 0.</param>
    /// <exception cref="InvalidOperationException">There is no such phrase.</exception>
    internal static ReadOnlySpan<byte> Of(int number) => (uint)number < Count
        ? All.Slice(Starts[number], Starts[number + 1] - 1 - Starts[number])
        : throw TableFault.Damaged();

    private static short[] FindStarts()
    {
        short[] starts = new short[Count + 1];
        ReadOnlySpan<byte> all = All;
        int number = 0;
        for (int at = 0; number < Count; at++)
        {
            if (all[at] == 0)
            {
                starts[++number] = (short)(at + 1);
            }
        }

        return starts;
    }
}
