namespace Galley.CompilerServices;

/// <summary>Makes the parts of an article from its table.</summary>
/// <param name="article">The article.</param>
/// <param name="table">Stands at the list of entity ids, and knows what spans must lie within.</param>
internal ref struct ArticleReader(Article article, TableReader table)
{
    private TableReader _table = table;
    private int _entityCount;

    /// <summary>Reads all parts.</summary>
    /// <param name="catalog">The article's catalog.</param>
    internal ArticleParts Read(ArticleCatalog catalog)
    {
        string[] ids = _table.ReadEntityIds();
        _entityCount = ids.Length;
        if (_table.HasProse)
        {
            _table.SkipString();
        }

        // The article has these already; here they only move the spans on.
        _table.ReadOptionalSlice();
        _table.ReadOptionalSlice();

        Timestamp? timestamp = _table.ReadPresence() ? ReadTimestamp() : null;
        Caption? caption = _table.ReadPresence() ? ReadCaption() : null;
        Byline? byline = _table.ReadPresence() ? ReadByline() : null;
        Dateline? dateline = _table.ReadPresence() ? ReadDateline() : null;
        var blocks = new BlockReader(article);
        PartList<Block> body = blocks.ReadBlocks<Block>(ref _table);
        CreditLine[] lines = ReadCreditLines();
        var mentions = new PartList<Mention>(ReadMentions());
        Inline[] inlines = _table.HasProse ? InlineReader.Read(ref _table, article) : [];
        int speech = SkipSection();
        int dates = SkipSection();
        BlockContents.HandOut(blocks.All, mentions, new PartList<Inline>(inlines));
        return new ArticleParts
        {
            EntityTable = new ArticleEntities(catalog, ids),
            Targets = _table.HasProse ? InlineReader.ReadTargets(ref _table) : [],
            Timestamp = timestamp,
            Caption = caption,
            Byline = byline,
            Dateline = dateline,
            Body = body,
            Blocks = blocks.All,
            SpeechStart = speech,
            DatesStart = dates,
            Paragraphs = PartList<Paragraph>.Of(blocks.All),
            Headings = PartList<Heading>.Of(blocks.All),
            CodeBlocks = PartList<CodeBlock>.Of(blocks.All),
            Footnotes = new PartList<Footnote>(blocks.All.OfType<Footnote>().OrderBy(static note => note.Number).ToArray()),
            Links = PartList<Link>.Of(inlines),
            Images = PartList<Image>.Of(inlines),
            CreditLine = lines.FirstOrDefault(static line => !line.IsContributionLine),
            ContributionLine = lines.FirstOrDefault(static line => line.IsContributionLine),
            Credits = new PartList<Credit>(lines.SelectMany(static line => line.Credits).ToArray()),
            Mentions = mentions,
        };
    }

    // Where a table of its own stands, which is read when it is asked for.
    private int SkipSection()
    {
        int start = _table.Position;
        _table.SkipString();
        return start;
    }

    private Timestamp ReadTimestamp()
    {
        TextSlice slice = _table.ReadSlice();
        PartialDate date = _table.ReadPartialDate();
        int minute = _table.ReadSigned();
        return new Timestamp(article, slice, date, minute < 0 ? null : new TimeSpan(0, minute, 0), _table.ReadOptionalString());
    }

    private Caption ReadCaption()
    {
        TextSlice slice = _table.ReadSlice();
        return new Caption(article, slice, _table.ReadPresence() ? ReadCaptionCredit() : null);
    }

    private CaptionCredit ReadCaptionCredit()
    {
        TextSlice slice = _table.ReadSlice();
        NameSlice? agency = ReadOptionalAgency();
        NameSlice? photographer = ReadOptionalName();
        return new CaptionCredit(article, slice, agency, photographer, _table.ReadPresence());
    }

    private Byline ReadByline()
    {
        TextSlice slice = _table.ReadSlice();
        var authors = new Author[_table.ReadCount()];
        for (int i = 0; i < authors.Length; i++)
        {
            authors[i] = new Author(article, ReadName());
        }

        return new Byline(article, slice, new PartList<Author>(authors), ReadOptionalAgency());
    }

    private Dateline ReadDateline()
    {
        TextSlice slice = _table.ReadSlice();
        var cities = new DatelineCity[_table.ReadCount()];
        for (int i = 0; i < cities.Length; i++)
        {
            cities[i] = new DatelineCity(article, ReadName());
        }

        NameSlice? region = ReadOptionalName();
        (SourceSpan, PartialDate)? date = _table.ReadPresence() ? (_table.ReadSlice().Span, _table.ReadPartialDate()) : null;
        return new Dateline(article, slice, new PartList<DatelineCity>(cities), region, date, ReadOptionalAgency());
    }

    private CreditLine[] ReadCreditLines()
    {
        var lines = new CreditLine[_table.ReadCount()];
        for (int i = 0; i < lines.Length; i++)
        {
            bool isContributionLine = _table.ReadPresence();
            TextSlice slice = _table.ReadSlice();
            var credits = new Credit[_table.ReadCount()];
            for (int j = 0; j < credits.Length; j++)
            {
                credits[j] = ReadCredit();
            }

            lines[i] = new CreditLine(article, slice, new PartList<Credit>(credits), isContributionLine);
        }

        return lines;
    }

    private Credit ReadCredit()
    {
        TextSlice slice = _table.ReadSlice();
        var role = (CreditRole)_table.ReadIndex();
        TextSlice roleSlice = _table.ReadSlice();
        NameSlice person = ReadName();
        return new Credit(article, slice, role, roleSlice, person, ReadOptionalName());
    }

    private Mention[] ReadMentions()
    {
        var mentions = new Mention[_table.ReadCount()];
        for (int i = 0; i < mentions.Length; i++)
        {
            NameSlice name = ReadName();
            int facts = _table.ReadIndex();
            var evidence = (MentionEvidence)(facts >> 2);
            int confidence = evidence < MentionEvidence.Rule ? 1000 : _table.ReadIndex();
            mentions[i] = new Mention(article, name, (MentionForm)(facts & 3), evidence, confidence);
        }

        return mentions;
    }

    private NameSlice ReadName() => new(_table.ReadSlice(), ReadEntity(), null);

    private NameSlice? ReadOptionalName() => _table.ReadPresence() ? ReadName() : null;

    private NameSlice? ReadOptionalAgency() =>
        _table.ReadPresence() ? new NameSlice(_table.ReadSlice(), ReadEntity(), _table.ReadString()) : null;

    /// <summary>Reads a reference to an entity of the article; 0 would be none.</summary>
    private int ReadEntity()
    {
        int index = _table.ReadIndex() - 1;
        return index >= 0 && index < _entityCount ? index : throw TableFault.Damaged();
    }
}
