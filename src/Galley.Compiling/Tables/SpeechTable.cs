using Galley.CompilerServices;
using Galley.Reading.Names;
using Galley.Reading.Speech;

namespace Galley.Compiling.Tables;

/// <summary>Writes the quotations and statements of an article; the runtime library's <c>SpeechReader</c> reads them.</summary>
internal sealed class SpeechTable
{
    private readonly TableWriter _table = new();
    private readonly ArticleText _text;
    private readonly IReadOnlyDictionary<string, int> _entities;

    private SpeechTable(ArticleText text, IReadOnlyDictionary<string, int> entities)
    {
        _text = text;
        _entities = entities;
    }

    /// <summary>The section as a table of its own, or <see langword="null"/> if nobody speaks.</summary>
    /// <param name="text">The article's texts.</param>
    /// <param name="annotations">What was found in it.</param>
    /// <param name="entities">The numbers of its entities, from 1.</param>
    public static string? Write(ArticleText text, Annotations annotations, IReadOnlyDictionary<string, int> entities)
    {
        if (annotations.Quotations.IsEmpty && annotations.Statements.IsEmpty)
        {
            return null;
        }

        var writer = new SpeechTable(text, entities);
        writer._table.Number(annotations.Quotations.Length);
        for (var i = 0; i < annotations.Quotations.Length; i++)
        {
            writer.Write(annotations.Quotations[i], i);
        }

        writer._table.List(annotations.Statements, writer.Write);
        return writer._table.ToString();
    }

    private void Write(FoundQuotation quotation, int index)
    {
        var name = NameOf(quotation.EntityId, quotation.SpeakerName, quotation.SpeakerSpan);
        _table.Number(Flags(quotation.CueSpan, quotation.SpeakerSpan, name, quotation.Reason))
            .Number((int)quotation.Kind
                | (quotation.Continues >= 0 ? SpeechFlags.Continues : 0)
                | (quotation.Within >= 0 ? SpeechFlags.Within : 0));
        Earlier(quotation.Continues, index);
        Earlier(quotation.Within, index);
        _table.Span(_text, quotation.TextSpan);

        var inner = _text.Source.Move(quotation.TextSpan);
        var marked = _text.Source.Move(quotation.Span);
        _table.Number(Math.Max(inner.Start - marked.Start, 0)).Number(Math.Max(marked.End - inner.End, 0));
        Speaker(quotation.EntityId, quotation.CueSpan, quotation.SpeakerSpan, name);
    }

    private void Write(FoundStatement statement)
    {
        var name = NameOf(statement.EntityId, statement.SpeakerName, statement.SpeakerSpan);
        _table.Number(Flags(statement.CueSpan, statement.SpeakerSpan, name, statement.Reason)).Span(_text, statement.Span);
        Speaker(statement.EntityId, statement.CueSpan, statement.SpeakerSpan, name);
    }

    // A quotation refers to one before it, by how many rows.
    private void Earlier(int earlier, int index)
    {
        if (earlier >= 0)
        {
            _table.Number(index - earlier);
        }
    }

    private void Speaker(string? entityId, SourceSpan? cue, SourceSpan? speaker, string? name)
    {
        _table.Number(entityId is not null && _entities.TryGetValue(entityId, out var entity) ? entity : 0);
        if (cue is { } cueSpan)
        {
            _table.Span(_text, cueSpan);
        }

        if (speaker is { } speakerSpan)
        {
            _table.Span(_text, speakerSpan);
        }

        if (name is not null)
        {
            _table.String(name);
        }
    }

    // The name of an entity stands with the entity, and mostly that of another speaker in the text.
    private string? NameOf(string? entityId, string? name, SourceSpan? speaker)
    {
        if (name is null || (entityId is not null && _entities.ContainsKey(entityId)))
        {
            return null;
        }

        // A checkout with other line ends gives the same name.
        var stored = name.Replace("\r\n", "\n").Replace('\r', '\n');
        return speaker is { } span && _text.Read(span) == stored ? null : stored;
    }

    private static int Flags(SourceSpan? cue, SourceSpan? speaker, string? name, SpeakerReason reason) =>
        (cue is null ? 0 : SpeechFlags.Cue)
        | (speaker is null ? 0 : SpeechFlags.Speaker)
        | (name is null ? 0 : SpeechFlags.Name)
        | ((int)reason << SpeechFlags.ReasonShift);
}
