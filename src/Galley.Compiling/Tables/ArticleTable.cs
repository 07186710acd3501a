using System.Collections.Immutable;

using Galley.Reading.Documents;
using Galley.Reading.Names;

namespace Galley.Compiling.Tables;

/// <summary>Writes the structure of one article; the runtime library's <c>ArticleReader</c> reads it in the same order.</summary>
internal sealed class ArticleTable
{
    private readonly TableWriter _table = new();
    private readonly ArticleText _text;
    private readonly Annotations _annotations;
    private readonly Dictionary<string, int> _entities = new(StringComparer.Ordinal);

    private ArticleTable(ArticleText text, Annotations annotations)
    {
        _text = text;
        _annotations = annotations;
        foreach (var entity in annotations.Entities)
        {
            _entities.Add(entity.Id, _entities.Count + 1);
        }
    }

    /// <summary>The parts of an article, up to what its addresses point at, which only the catalog knows.</summary>
    public static string Write(Document document, ArticleText text, Annotations annotations)
    {
        var writer = new ArticleTable(text, annotations);
        writer._table.List(annotations.Entities, entity => writer._table.EntityId(entity.Id));
        if (text.Prose is not null)
        {
            writer._table.String(TextPatch.Encode(text.Source.Text, text.Prose.Text));
        }

        writer.WriteHeader(document);
        writer.WriteBody(document);
        if (text.Prose is not null)
        {
            InlineTable.Write(writer._table, text, document);
        }

        writer._table
            .String(SpeechTable.Write(text, annotations, writer._entities))
            .String(DateTable.Write(text, annotations.Dates));
        return writer._table.ToString();
    }

    private void WriteHeader(Document document)
    {
        _table.Optional(document.Headline, Span);
        _table.Optional(document.Deck, Span);
        _table.Optional(document.Timestamp, timestamp =>
        {
            Span(timestamp);
            Date(timestamp.Date);
            _table.Signed(timestamp.MinuteOfDay).String(timestamp.Zone);
        });
        _table.Optional(document.Caption, caption =>
        {
            Span(caption);
            _table.Optional(caption.Credit, credit =>
            {
                Span(credit);
                Agency(credit.Agency);
                _table.Optional(credit.Photographer, Named);
                _table.Number(credit.IsFilePhoto ? 1 : 0);
            });
        });
        _table.Optional(document.Byline, byline =>
        {
            Span(byline);
            _table.List(byline.Authors, Named);
            Agency(byline.Agency);
        });
        _table.Optional(document.Dateline, dateline =>
        {
            Span(dateline);
            _table.List(dateline.Cities, Named);
            _table.Optional(dateline.Region, Named);
            _table.Optional(dateline.Date, date =>
            {
                Span(date);
                Date(date);
            });
            Agency(dateline.Agency);
        });
    }

    private void WriteBody(Document document)
    {
        new BlockTable(_table, _text).Write(document.Body);

        var lines = ImmutableArray.Create((Kind: 0, Line: document.CreditLine), (Kind: 1, Line: document.ContributionLine))
            .RemoveAll(line => line.Line is null);
        _table.List(lines, line =>
        {
            _table.Number(line.Kind);
            Span(line.Line!);
            _table.List(line.Line!.Credits, Credit);
        });

        _table.List(_annotations.Mentions, mention =>
        {
            _table.Span(_text, mention.Span);
            _table.Number(_entities[mention.EntityId]).Number((int)mention.Form | ((int)mention.Evidence << 2));

            // What the registry or the structure says is certain.
            if (mention.Evidence >= MentionEvidence.Rule)
            {
                _table.Number(mention.Confidence);
            }
        });
    }

    private void Credit(CreditNode credit)
    {
        Span(credit);
        _table.Number((int)credit.Role).Span(_text, credit.RoleSpan);
        Named(credit.Person);
        _table.Optional(credit.Bureau, Named);
    }

    private void Span(Node node) => _table.Span(_text, node.Span);

    private void Named(Node node)
    {
        Span(node);
        _table.Number(_annotations.EntityAt(node.Span) is { } mention ? _entities[mention.EntityId] : 0);
    }

    private void Agency(AgencyNode? agency) => _table.Optional(agency, node =>
    {
        Named(node);
        _table.String(node.Sign);
    });

    private void Date(DateNode date) => _table.Number(PackedDate.Of(date.Year, date.Month, date.Day));
}
