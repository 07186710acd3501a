using Galley.CompilerServices;

namespace Galley;

public sealed partial class Article
{
    /// <summary>
    /// The quotations, in the order of the text; one within another comes after it. <see cref="Quotation.Kind"/> tells words that
    /// somebody said from titles and scare quotes.
    /// </summary>
    public PartList<Quotation> Quotations => Speech.Quotations;

    /// <summary>What somebody said in the reporter's words, in the order of the text.</summary>
    public PartList<Statement> Statements => Speech.Statements;

    /// <summary>The dates, times, durations and recurrences, in the order of the text.</summary>
    public PartList<TimeExpression> Dates => Once.Read(ref Head.Dates) ?? Once.Publish(ref Head.Dates, ReadDates());

    /// <summary>The quotations of a speaker, in the order of the text; empty if there are none.</summary>
    /// <param name="speaker">The speaker, who may come from another catalog.</param>
    /// <exception cref="ArgumentNullException"><paramref name="speaker"/> is <see langword="null"/>.</exception>
    public PartList<Quotation> QuotationsOf(Entity speaker)
    {
        string id = (speaker ?? throw new ArgumentNullException(nameof(speaker))).Id;
        return new PartList<Quotation>(
            Quotations.Where(quotation => string.Equals(quotation.SpeakerId, id, StringComparison.Ordinal)).ToArray());
    }

    private ArticleSpeech Speech => Once.Read(ref Head.Speech) ?? Once.Publish(ref Head.Speech, ReadSpeech());

    private ArticleSpeech ReadSpeech()
    {
        ArticleParts parts = Parts;
        ArticleSpeech speech = new SpeechReader(this, SectionAt(parts.SpeechStart), parts.EntityTable.Count).Read();
        BlockContents.HandOut(parts.Blocks, speech.Quotations, static (quotation, block) => quotation.Block = block);
        BlockContents.HandOut(parts.Blocks, speech.Statements, static (statement, block) => statement.Block = block);
        return speech;
    }

    private PartList<TimeExpression> ReadDates()
    {
        ArticleParts parts = Parts;
        PartList<TimeExpression> dates = DateReader.Read(this, SectionAt(parts.DatesStart));
        BlockContents.HandOut(parts.Blocks, dates, static (date, block) => date.Block = block);
        return dates;
    }

    // A section is a table of its own: most readers of an article ask for neither.
    private TableReader SectionAt(int position) => Bounded(new TableReader(new TableReader(TableUtf8, position).ReadStringBytes()));
}
