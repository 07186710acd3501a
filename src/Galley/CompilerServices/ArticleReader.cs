namespace Galley.CompilerServices;

/// <summary>Makes the parts of an article from its table.</summary>
/// <param name="article">The article.</param>
/// <param name="table">Stands at the list of entity ids.</param>
/// <param name="textLength">The number of bytes of the article's text.</param>
internal ref struct ArticleReader(Article article, TableReader table, int textLength)
{
    private TableReader _table = table;
    private int _entityCount;

    /// <summary>Reads all parts.</summary>
    /// <param name="catalog">The article's catalog.</param>
    internal ArticleParts Read(ArticleCatalog catalog)
    {
        string[] ids = _table.ReadStrings();
        _entityCount = ids.Length;

        // The article has these already; here they only move the spans on.
        _table.ReadOptionalSlice();
        _table.ReadOptionalSlice();

        Timestamp? timestamp = _table.ReadPresence() ? ReadTimestamp() : null;
        Caption? caption = _table.ReadPresence() ? ReadCaption() : null;
        Byline? byline = _table.ReadPresence() ? ReadByline() : null;
        Dateline? dateline = _table.ReadPresence() ? ReadDateline() : null;
        Block[] body = ReadBody();
        CreditLine[] lines = ReadCreditLines();
        return new ArticleParts
        {
            EntityTable = new ArticleEntities(catalog, ids),
            Timestamp = timestamp,
            Caption = caption,
            Byline = byline,
            Dateline = dateline,
            Body = new PartList<Block>(body),
            Paragraphs = new PartList<Paragraph>(body.OfType<Paragraph>().ToArray()),
            Headings = new PartList<Heading>(body.OfType<Heading>().ToArray()),
            CreditLine = lines.FirstOrDefault(static line => !line.IsContributionLine),
            ContributionLine = lines.FirstOrDefault(static line => line.IsContributionLine),
            Credits = new PartList<Credit>(lines.SelectMany(static line => line.Credits).ToArray()),
            Mentions = ReadMentions(body),
        };
    }

    private Timestamp ReadTimestamp()
    {
        TextSlice slice = ReadSlice();
        PartialDate date = _table.ReadPartialDate();
        int minute = _table.ReadSigned();
        return new Timestamp(article, slice, date, minute < 0 ? null : new TimeSpan(0, minute, 0), _table.ReadOptionalString());
    }

    private Caption ReadCaption()
    {
        TextSlice slice = ReadSlice();
        return new Caption(article, slice, _table.ReadPresence() ? ReadCaptionCredit() : null);
    }

    private CaptionCredit ReadCaptionCredit()
    {
        TextSlice slice = ReadSlice();
        NameSlice? agency = ReadOptionalAgency();
        NameSlice? photographer = ReadOptionalName();
        return new CaptionCredit(article, slice, agency, photographer, _table.ReadPresence());
    }

    private Byline ReadByline()
    {
        TextSlice slice = ReadSlice();
        var authors = new Author[_table.ReadCount()];
        for (int i = 0; i < authors.Length; i++)
        {
            authors[i] = new Author(article, ReadName());
        }

        return new Byline(article, slice, new PartList<Author>(authors), ReadOptionalAgency());
    }

    private Dateline ReadDateline()
    {
        TextSlice slice = ReadSlice();
        var cities = new DatelineCity[_table.ReadCount()];
        for (int i = 0; i < cities.Length; i++)
        {
            cities[i] = new DatelineCity(article, ReadName());
        }

        NameSlice? region = ReadOptionalName();
        (SourceSpan, PartialDate)? date = _table.ReadPresence() ? (ReadSlice().Span, _table.ReadPartialDate()) : null;
        return new Dateline(article, slice, new PartList<DatelineCity>(cities), region, date, ReadOptionalAgency());
    }

    private Block[] ReadBody()
    {
        var blocks = new Block[_table.ReadCount()];
        int paragraphs = 0;
        for (int i = 0; i < blocks.Length; i++)
        {
            int level = _table.ReadIndex();
            TextSlice slice = ReadSlice();
            blocks[i] = level == 0 ? new Paragraph(article, slice, paragraphs++) : new Heading(article, slice, level);
        }

        return blocks;
    }

    private CreditLine[] ReadCreditLines()
    {
        var lines = new CreditLine[_table.ReadCount()];
        for (int i = 0; i < lines.Length; i++)
        {
            bool isContributionLine = _table.ReadPresence();
            TextSlice slice = ReadSlice();
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
        TextSlice slice = ReadSlice();
        var role = (CreditRole)_table.ReadIndex();
        TextSlice roleSlice = ReadSlice();
        NameSlice person = ReadName();
        return new Credit(article, slice, role, roleSlice, person, ReadOptionalName());
    }

    /// <summary>Reads the mentions and hands each block its own; both are in the order of the text.</summary>
    private PartList<Mention> ReadMentions(Block[] body)
    {
        var mentions = new Mention[_table.ReadCount()];
        int next = 0;
        int first = 0;
        for (int i = 0; i < mentions.Length; i++)
        {
            NameSlice name = ReadName();
            var form = (MentionForm)_table.ReadIndex();
            while (next < body.Length && body[next].Span.End <= name.Span.Start)
            {
                next++;
                first = i;
            }

            Block? block = next < body.Length && body[next].Span.Contains(name.Span) ? body[next] : null;
            mentions[i] = new Mention(article, name, form, block);
            if (block is null)
            {
                first = i + 1;
            }
            else
            {
                block.Mentions = new PartList<Mention>(mentions, first, i + 1 - first);
            }
        }

        return new PartList<Mention>(mentions);
    }

    private NameSlice ReadName() => new(ReadSlice(), ReadEntity(), null);

    private NameSlice? ReadOptionalName() => _table.ReadPresence() ? ReadName() : null;

    private NameSlice? ReadOptionalAgency() =>
        _table.ReadPresence() ? new NameSlice(ReadSlice(), ReadEntity(), _table.ReadString()) : null;

    private TextSlice ReadSlice()
    {
        TextSlice slice = _table.ReadSlice();
        return slice.Start8 + slice.Length8 <= textLength ? slice : throw TableFault.Damaged();
    }

    /// <summary>Reads a reference to an entity of the article; 0 would be none.</summary>
    private int ReadEntity()
    {
        int index = _table.ReadIndex() - 1;
        return index >= 0 && index < _entityCount ? index : throw TableFault.Damaged();
    }
}
