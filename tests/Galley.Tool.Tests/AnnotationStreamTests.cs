using System.Text;

namespace Galley.Tool.Tests;

public sealed class AnnotationStreamTests
{
    [Fact]
    public void Line_BecomesAnAnnotation()
    {
        var (output, errors, failures) = Run("""{"id":"a","text":"Angela Merkel spoke in Berlin."}""", 1);
        Assert.Equal((0, ""), (failures, errors));
        Assert.StartsWith("""{"id":"a","spans":[{"start":0,"end":13,"label":"PER","text":"Angela Merkel","entity":"Angela Merkel","confidence":0.""", output);
        Assert.EndsWith("],\"quotes\":[],\"timex\":[]}\n", output);
    }

    [Fact]
    public void QuotationsAndDates_AreThere()
    {
        var (output, _, failures) = Run("""{"id":"a","published":"2019-02-20","text":"“It is a deal,” Angela Merkel said in Berlin on Monday."}""", 1);
        Assert.Equal(0, failures);
        Assert.EndsWith(
            """
            "quotes":[{"start":0,"end":15,"speakerSpan":[16,29],"speaker":"Angela Merkel"}],"timex":[{"start":48,"end":54,"type":"DATE","value":"2019-02-18"}]}

            """.ReplaceLineEndings("\n"),
            output);
    }

    [Fact]
    public void QuotationsOfOneSpeaker_ThatALineBreakTears_AreOne()
    {
        var annotation = TextAnnotation.Of("“It is a deal.\nIt is a good deal,” Angela Merkel said.");
        var quotation = Assert.Single(annotation.Quotations);
        Assert.Equal((new SourceSpan(0, 34), "Angela Merkel"), (quotation.Span, quotation.Speaker));
    }

    [Fact]
    public void ADateThatIsNone_IsReported()
    {
        var (output, errors, failures) = Run("""{"id":"a","published":"yesterday","text":"x"}""", 1);
        Assert.Equal(("", 1), (output, failures));
        Assert.Equal("line 1: 'published' must be a date such as \"2019-02-20\"", errors.TrimEnd());
    }

    [Fact]
    public void BadLines_AreReportedAndTheOthersAnnotated()
    {
        var (output, errors, failures) = Run("{\"id\":1,\"text\":\"x\"}\n\n[1]\n{\"id\":2}\n{\"id\n{\"id\":3,\"text\":\"y\"}\n{\"text\":\"\\uD800\"}", 2);
        Assert.Equal(
            "{\"id\":1,\"spans\":[],\"quotes\":[],\"timex\":[]}\n{\"id\":3,\"spans\":[],\"quotes\":[],\"timex\":[]}\n", output);
        Assert.Equal(
            ["line 3: expected a JSON object", "line 4: expected a string 'text'", "line 5: not valid JSON at byte 5", "line 7: 'text' is not valid Unicode"],
            errors.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(4, failures);
    }

    [Fact]
    public void Order_IsThatOfTheInput()
    {
        var input = string.Join('\n', Enumerable.Range(0, 200).Select(i => $$"""{"id":{{i}},"text":"{{new string('x', i % 7 * 500)}} Paris"}"""));
        var (one, _, _) = Run(input, 1);
        var (many, _, _) = Run(input, 4);
        Assert.Equal(200, one.Count(c => c == '\n'));
        Assert.Equal(one, many);
    }

    [Fact]
    public void Offsets_AreUtf16CodeUnits()
    {
        var (output, _, _) = Run("""{"id":"a","text":"🙂 Angela Merkel spoke in Berlin."}""", 1);
        Assert.Contains("\"start\":3,\"end\":16,\"label\":\"PER\"", output, StringComparison.Ordinal);
    }

    private static (string Output, string Errors, int Failures) Run(string input, int jobs)
    {
        using var output = new MemoryStream();
        using var errors = new StringWriter();
        var failures = new AnnotationStream(new StringReader(input), output, errors, jobs).Run();
        return (Encoding.UTF8.GetString(output.ToArray()), errors.ToString(), failures);
    }
}
