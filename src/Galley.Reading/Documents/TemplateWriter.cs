using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Galley.Reading.Documents;

/// <summary>Writes HTML. Whatever the article says goes through <see cref="Text(string)"/> or <see cref="Address"/>, which escape it.</summary>
internal sealed class TemplateWriter
{
    // What an address may hold as it is: RFC 3986's characters, without brackets, and '%', which begins what is encoded already.
    private const string AddressSigns = "-_.~!*'();:@&=+$,/?#%";

    private readonly StringBuilder _html;
    private readonly ImmutableArray<string>.Builder _literals = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<int>.Builder _holes = ImmutableArray.CreateBuilder<int>();

    /// <summary>Makes a writer.</summary>
    /// <param name="length">About how long the HTML will be, in characters.</param>
    public TemplateWriter(int length = 256) => _html = new StringBuilder(length);

    /// <summary>Writes markup of ours.</summary>
    public TemplateWriter Markup(string html)
    {
        _html.Append(html);
        return this;
    }

    /// <summary>Writes a number.</summary>
    public TemplateWriter Number(int number) => Markup(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes text or the value of an attribute.</summary>
    public TemplateWriter Text(string text) => Text(text, 0, text.Length);

    /// <summary>Writes a part of a text.</summary>
    public TemplateWriter Text(string text, int start, int end)
    {
        var written = start;
        for (var i = start; i < end; i++)
        {
            if (IsPlain(text[i]))
            {
                continue;
            }

            _html.Append(text, written, i - written);
            written = i + 1;
            switch (text[i])
            {
                case '&':
                    _html.Append("&amp;");
                    break;
                case '<':
                    _html.Append("&lt;");
                    break;
                case '>':
                    _html.Append("&gt;");
                    break;
                case '"':
                    _html.Append("&quot;");
                    break;
                case '\0':
                    // "For security reasons, the Unicode character U+0000 must be replaced with the REPLACEMENT CHARACTER (U+FFFD)."
                    _html.Append('\uFFFD');
                    break;
                default:
                    Append(text, i, end);
                    break;
            }
        }

        _html.Append(text, written, end - written);
        return this;
    }

    /// <summary>Writes raw HTML that the project allows.</summary>
    public TemplateWriter Raw(string html)
    {
        for (var i = 0; i < html.Length; i++)
        {
            Append(html, i, html.Length);
        }

        return this;
    }

    /// <summary>Writes an address: what may not stand in one is percent-encoded, and the rest escaped.</summary>
    public TemplateWriter Address(string url)
    {
        for (var i = 0; i < url.Length; i++)
        {
            var c = url[i];
            if (c is '&' or '\'')
            {
                _html.Append(c == '&' ? "&amp;" : "&#39;");
            }
            else if (c is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') || AddressSigns.IndexOf(c) >= 0)
            {
                _html.Append(c);
            }
            else
            {
                var length = char.IsSurrogatePair(url, i) ? 2 : 1;
                foreach (var unit in Encoding.UTF8.GetBytes(url.Substring(i, length)))
                {
                    _html.Append('%').Append(unit.ToString("X2", CultureInfo.InvariantCulture));
                }

                i += length - 1;
            }
        }

        return this;
    }

    /// <summary>Leaves a place for the address of a target.</summary>
    public TemplateWriter Hole(int target)
    {
        _literals.Add(_html.ToString());
        _html.Clear();
        _holes.Add(target);
        return this;
    }

    /// <summary>Begins a line, unless one has just begun.</summary>
    public TemplateWriter Line()
    {
        if (_html.Length > 0 ? _html[_html.Length - 1] != '\n' : _literals.Count > 0)
        {
            _html.Append('\n');
        }

        return this;
    }

    /// <summary>The HTML so far.</summary>
    public HtmlTemplate ToTemplate()
    {
        var literals = _literals.ToImmutable().Add(_html.ToString());
        return new HtmlTemplate(literals, _holes.ToImmutable());
    }

    private static bool IsPlain(char c) => c > '>' || (c is not ('&' or '<' or '>' or '"' or '\0' or '\r'));

    // Line ends are line feeds alone, whatever the checkout has.
    private void Append(string text, int i, int end)
    {
        if (text[i] != '\r')
        {
            _html.Append(text[i]);
        }
        else if (i + 1 == end || text[i + 1] != '\n')
        {
            _html.Append('\n');
        }
    }
}
