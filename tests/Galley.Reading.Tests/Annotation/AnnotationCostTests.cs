using Galley.Reading.Annotation;
using Galley.Reading.Names;
using Galley.Reading.Names.Resolution;
using Galley.Reading.Names.Tagging;
using Galley.Reading.Text;

namespace Galley.Reading.Tests.Annotation;

/// <summary>
/// What is allocated for a document stands for the work on it, without a clock: it grows with the document and not with its
/// square. The tagger has its own tests; its names are made by hand here.
/// </summary>
public class AnnotationCostTests
{
    private static readonly EntityRegistry Registry = EntityRegistry.Read(new DocumentSource("entities.yml", """
        - {name: John Smith, kind: person, aliases: [Smith]}
        - {name: Hanoi, kind: place, demonyms: [Hanoian]}
        """));

    [Theory]
    [InlineData("“We will see number #,” Mary Jones said on Monday. She added: “It is fine.”\n\n")]
    [InlineData("“We will see number #,” Mary Jones said on Monday. She added: “It is fine.” ")]
    [InlineData("Mary Jones met Jones and Mary Jones near Hanoi, and Jones spoke to Smith. ")]
    [InlineData("Adam# Jones met Carol# Jones and Jones spoke with Bob# Q. Jones. ")]
    [InlineData("National Bank of Region# Holdings met Bank of Region# and Hanoi# Group (HG#). ")]
    [InlineData("“We will see number #, Mary Jones said.\n\n")]
    [InlineData("‘We will see \"number #, Mary Jones said. ")]
    [InlineData("(We ( see [ “number ( # ")]
    [InlineData(")) Mary Jones said ) ] ")]
    [InlineData("(Reporting by Mary Jones# in Hanoi; Editing by ")]
    [InlineData("Smith in Hanoi, Smith in Hanoi ")]
    public void What_a_document_takes_grows_with_its_length(string unit)
    {
        var small = Allocated(unit, 10_000);
        var large = Allocated(unit, 60_000);

        Assert.InRange(large / (double)small, 1, 9);
    }

    [Fact]
    public void The_parts_of_the_seed_take_no_more_than_the_text_many_times()
    {
        var text = string.Concat(Enumerable.Repeat("“We will see,” Mary Jones said on Monday in Hanoi. The company was told to wait for its turn.\n\n", 40));
        var document = DocumentReader.Read(new DocumentSource("seeds/a.txt", text));
        var names = NamesIn(document.Prose.Text);

        Annotate(document, names);
        var annotating = Measure(() => Annotate(document, names));
        var reading = Measure(() => DocumentReader.Read(new DocumentSource("seeds/a.txt", text)));

        Assert.InRange(annotating / (double)text.Length, 1, 80);
        Assert.InRange(reading / (double)text.Length, 1, 40);
    }

    [Fact]
    public void A_name_that_stands_often_is_taken_apart_once()
    {
        var once = Resolving("Mary Jones of the National Bank of Hanoi spoke. ", 1);
        var twice = Resolving("Mary Jones of the National Bank of Hanoi spoke. ", 101);

        // A mention takes its own record and its place in lists, and no words.
        Assert.InRange((twice - once) / 200.0, 1, 450);
    }

    private static long Resolving(string sentence, int count)
    {
        var text = string.Concat(Enumerable.Repeat(sentence, count));
        var input = new ResolutionInput(text, [], NamesIn(text), EntityRegistry.Empty, []);
        EntityResolver.Resolve(input);
        return Measure(() => EntityResolver.Resolve(input));
    }

    private static long Allocated(string unit, int length)
    {
        var text = string.Concat(Enumerable.Range(0, (length / unit.Length) + 1).Select(i => unit.Replace("#", i.ToString(System.Globalization.CultureInfo.InvariantCulture))));
        var document = DocumentReader.Read(new DocumentSource("seeds/a.txt", text));
        var names = NamesIn(document.Prose.Text);
        Annotate(document, names);
        return Measure(() => Annotate(DocumentReader.Read(new DocumentSource("seeds/a.txt", text)), names));
    }

    private static void Annotate(Galley.Reading.Documents.Document document, IReadOnlyList<TaggedName> names) =>
        DocumentAnnotator.Complete(
            document, Annotator.Annotate(document, Registry, (_, _) => names), new AnnotationContext(FindsDates: false));

    private static long Measure(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    // Runs of words with capitals, as a tagger that knows nothing would find them.
    private static List<TaggedName> NamesIn(string text)
    {
        var names = new List<TaggedName>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsUpper(text[i]))
            {
                continue;
            }

            var start = i;
            var end = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || (text[i] == ' ' && i + 1 < text.Length && char.IsUpper(text[i + 1]))))
            {
                end = ++i;
            }

            var isPerson = text.IndexOf("Jones", start, end - start, StringComparison.Ordinal) >= 0;
            names.Add(new TaggedName(SourceSpan.FromBounds(start, end), isPerson ? NameLabel.Person : NameLabel.Organization, NameEvidence.Model, 800));
        }

        return names;
    }
}
