namespace Galley.CompilerServices;

/// <summary>Makes the quotations and statements of an article from their section of its table.</summary>
/// <param name="article">The article.</param>
/// <param name="table">Stands at the number of quotations; an article in which nobody speaks has no bytes at all.</param>
/// <param name="entityCount">How many entities the article refers to.</param>
internal ref struct SpeechReader(Article article, TableReader table, int entityCount)
{
    private TableReader _table = table;

    /// <summary>Reads both lists.</summary>
    internal ArticleSpeech Read()
    {
        if (_table.IsAtEnd)
        {
            return new ArticleSpeech(PartList<Quotation>.Empty, PartList<Statement>.Empty);
        }

        var quotations = new Quotation[_table.ReadCount()];
        for (int i = 0; i < quotations.Length; i++)
        {
            quotations[i] = ReadQuotation(quotations, i);
        }

        var statements = new Statement[_table.ReadCount()];
        for (int i = 0; i < statements.Length; i++)
        {
            int flags = _table.ReadIndex();
            statements[i] = new Statement(article, _table.ReadSlice(), ReadSpeaker(flags));
        }

        return new ArticleSpeech(new PartList<Quotation>(quotations), new PartList<Statement>(statements));
    }

    private Quotation ReadQuotation(Quotation[] before, int index)
    {
        int flags = _table.ReadIndex();
        int form = _table.ReadIndex();
        Quotation? continues = (form & SpeechFlags.Continues) != 0 ? ReadEarlier(before, index) : null;
        Quotation? within = (form & SpeechFlags.Within) != 0 ? ReadEarlier(before, index) : null;
        TextSlice slice = _table.ReadSlice();
        SourceSpan marked = _table.ReadAround(slice.Span);
        return new Quotation(article, slice, ReadSpeaker(flags), marked, (QuotationKind)(form & SpeechFlags.Kind), continues, within);
    }

    private Quotation ReadEarlier(Quotation[] before, int index)
    {
        int distance = _table.ReadIndex();
        return distance >= 1 && distance <= index ? before[index - distance] : throw TableFault.Damaged();
    }

    private SpeakerSlices ReadSpeaker(int flags)
    {
        int entity = _table.ReadIndex() - 1;
        if (entity >= entityCount)
        {
            throw TableFault.Damaged();
        }

        TextSlice? cue = (flags & SpeechFlags.Cue) != 0 ? _table.ReadSlice() : null;
        TextSlice? speaker = (flags & SpeechFlags.Speaker) != 0 ? _table.ReadSlice() : null;
        string? name = (flags & SpeechFlags.Name) != 0 ? _table.ReadString() : null;
        return new SpeakerSlices(cue, speaker, entity, name, (SpeakerReason)(flags >> SpeechFlags.ReasonShift));
    }
}
