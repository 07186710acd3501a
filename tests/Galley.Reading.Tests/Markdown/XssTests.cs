namespace Galley.Reading.Tests.Markdown;

/// <summary>Articles by people who mean harm.</summary>
public class XssTests
{
    public static TheoryData<string> Payloads() =>
    [
        // Schemes, in all disguises.
        "[a](javascript:alert(1))", "[a](JaVaScRiPt:alert(1))", "[a]( javascript:alert(1))", "[a](<java\tscript:alert(1)>)", "[a](<javascript :alert(1)>)",
        "[a](javascript&colon;alert(1))", "[a](javascript&#58;alert(1))", "[a](javascript&#x3a;alert(1))", "[a](javascript&#x3A;alert(1))", "[a](javascript&#0000058;alert(1))",
        "[a](java&Tab;script:alert(1))", "[a](java&NewLine;script:alert(1))", "[a](java&#10;script:alert(1))", "[a](java&#x0D;script:alert(1))", "[a](&#106;avascript:alert(1))",
        "[a](&#x6A;avascript:alert(1))", "[a](&#1;javascript:alert(1))", "[a](&#x1F;javascript:alert(1))", "[a](&nbsp;javascript:alert(1))", "[a](&#xFEFF;javascript:alert(1))",
        "[a](&#x200B;javascript:alert(1))", "[a](j&#x00AD;avascript:alert(1))", "[a](javascript%3Aalert(1))", "[a](%6Aavascript:alert(1))", "[a](javascript%253Aalert(1))",
        "[a](javascript&amp;colon;alert(1))", "[a](javascript&amp;#58;alert(1))", "[a](java\\script:alert(1))", "[a](javascript\\:alert(1))", "[a](\\javascript:alert(1))",
        "[a](<javascript:alert(1)>)", "[a](vbscript:msgbox(1))", "[a](livescript:alert(1))", "[a](data:text/html,<script>alert(1)</script>)", "[a](data:text/html;base64,PHNjcmlwdD4=)",
        "[a](DATA:text/html,x)", "![a](data:image/svg+xml;base64,PHN2Zz4=)", "![a](javascript:alert(1))", "![a](mailto:x)", "[a](view-source:javascript:alert(1))",
        "[a](feed:javascript:alert(1))", "[a](blob:https://a/b)", "[a](filesystem:https://a/b)", "[a](about:blank)", "[a](jar:javascript:alert(1)!/)", "[a](ms-its:x)",
        "[a][b]\n\n[b]: javascript:alert(1)", "[b]\n\n[b]: <javascript:alert(1)>", "![b]\n\n[b]: data:text/html,x", "[b][]\n\n[b]: java&Tab;script:alert(1) \"c\"",
        "<javascript:alert(1)>", "<JAVASCRIPT:alert(1)>", "<data:text/html,x>", "<vbscript:x>", "<javascript://%0aalert(1)>", "javascript:alert(1)",
        "https://a.b/\"onmouseover=\"alert(1)", "www.a.b\"onclick=alert(1)", "<https://a.b/\"onclick=alert(1)>", "<a@b.c\"onclick=alert(1)>", "mailto:a@b.c\"><script>",

        // Ways out of an attribute.
        "[a](https://b.c/\" onclick=\"alert(1))", "[a](<https://b.c/\" onclick=\"alert(1)>)", "[a](/b '\" onclick=\"alert(1)')", "[a](/b \"&quot; onclick=&quot;alert(1)\")",
        "[a](/b '\"><script>alert(1)</script>')", "![\" onerror=\"alert(1)](b.png)", "![a](b.png '\" onerror=\"alert(1)')", "![<img src=x onerror=alert(1)>](b.png)",
        "![`\"><script>`](b.png)", "![a](<b\" onerror=\"alert(1)>)", "![a](b&quot;onerror=alert(1))", "![[a](\"onclick=x)](b)", "## \" onclick=\"alert(1)", "## a{#b onclick=alert(1)}",
        "## <script>alert(1)</script>", "## &lt;img onerror=x&gt;", "```\" onload=\"alert(1)\na\n```", "```js\"><script>alert(1)</script>\na\n```", "~~~ &quot;onload=x\na\n~~~",
        "```\n</code></pre><script>alert(1)</script>\n```", "    </code><script>alert(1)</script>", "`</code><script>alert(1)</script>`",
        "a[^\"><script>]\n\n[^\"><script>]: b", "a[^<img/onerror=x>]\n\n[^<img/onerror=x>]: <script>alert(1)</script>", "[^1]\n\n[^1]: [a](javascript:alert(1))",
        "| a |\n|---|\n| <script>alert(1)</script> |", "| [a](javascript:alert(1)) |\n|---|\n| ![\"onerror=x](b) |", "- [ ] <input autofocus onfocus=alert(1)>",

        // Raw HTML.
        "<script>alert(1)</script>", "<SCRIPT SRC=//a.b/c.js></SCRIPT>", "a <script>alert(1)</script> b", "<img src=x onerror=alert(1)>", "a <img src=x onerror=alert(1)> b",
        "<svg/onload=alert(1)>", "<svg><script>alert(1)</script></svg>", "<svg><animate onbegin=alert(1) attributeName=x>", "<math href=\"javascript:alert(1)\">a</math>",
        "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>", "<iframe src=\"javascript:alert(1)\">", "<object data=\"javascript:alert(1)\">", "<embed src=//a.b>",
        "<a href=\"javascript:alert(1)\">a</a>", "a <a href='javascript:alert(1)'>b</a>", "<body onload=alert(1)>", "<base href=//a.b>", "<link rel=stylesheet href=//a.b>",
        "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">", "<style>@import '//a.b';</style>", "<form action=javascript:alert(1)><button>", "<details open ontoggle=alert(1)>",
        "<video><source onerror=alert(1)></video>", "<div style=\"background:url(javascript:alert(1))\">", "<x onclick=alert(1)>a", "<![CDATA[<script>alert(1)</script>]]>",
        "<!--><script>alert(1)</script>-->", "<!-- --!><script>alert(1)</script> -->", "<!-- a --> <script>alert(1)</script>", "<?php ?><script>alert(1)</script>", "<!DOCTYPE x><script>",
        "<scr\0ipt>alert(1)</scr\0ipt>", "<scr<script>ipt>alert(1)", "<<script>alert(1)//<</script>", "</p><script>alert(1)</script>", "<a\nhref=javascript:alert(1)>b", "> <script>\n> alert(1)\n> </script>",
        "- <script>\n  alert(1)\n  </script>", "*<b onclick=alert(1)>*", "[<img onerror=alert(1)>](b)", "[a<b](javascript:x)>", "\\<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;",
        "&#60;script&#62;alert(1)&#60;/script&#62;", "\u202E<script>alert(1)</script>", "<script\u00A0>alert(1)</script>", "<script/x>alert(1)</script>",
        "<" + "b" + " [a](javascript:x)",
    ];

    [Fact]
    public void There_are_more_than_60() => Assert.True(Payloads().Count > 120, Payloads().Count.ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [MemberData(nameof(Payloads))]
    public void None_survives(string payload)
    {
        foreach (var text in new[] { payload, "# " + payload, "> " + payload, "a\n\n" + payload + "\n\nb", "| a |\n|---|\n| " + payload + " |", "a[^1]\n\n[^1]: " + payload, "- " + payload })
        {
            HtmlTags.AssertSafe(MarkdownText.ReadBody(text).Html());
            HtmlTags.AssertSafe(MarkdownText.Read(text).Html());
        }
    }

    [Theory]
    [InlineData("<p onclick=\"x\">")]
    [InlineData("<script>")]
    [InlineData("<a href=\"javascript:x\">")]
    [InlineData("<a href=\"java\tscript:x\">")]
    [InlineData("<a href=\"javascript&#58;x\">")]
    [InlineData("<img src='x'>")]
    [InlineData("a < b")]
    public void The_check_itself_finds_what_is_not_safe(string html) =>
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => HtmlTags.AssertSafe(html));
}
