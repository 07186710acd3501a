using System.Collections.Immutable;

using Galley.Generators.Model;
using Galley.Reading.Documents;
using Galley.Reading.Names;
using Galley.Reading.Storage;

namespace Galley.Generators.Tables;

/// <summary>Writes the structure of one article; the runtime library's <c>ArticleReader</c> reads it in the same order.</summary>
internal sealed class ArticleTable
{
    private readonly TableWriter _table = new();
    private readonly NormalizedText _text;
    private readonly Annotations _annotations;
    private readonly Dictionary<string, int> _entities = new(StringComparer.Ordinal);

    private ArticleTable(NormalizedText text, Annotations annotations)
    {
        _text = text;
        _annotations = annotations;
        foreach (var entity in annotations.Entities)
        {
            _entities.Add(entity.Id, _entities.Count + 1);
        }
    }

    /// <summary>The table of an article, from its language on: version, slug and path go before it.</summary>
    public static string Write(
        Document document, NormalizedText text, Annotations annotations, string? language, CalendarDate? published)
    {
        var writer = new ArticleTable(text, annotations);
        writer._table.String(language).Number(Pack(published)).Publication(document.FrontMatter);
        writer._table.List(annotations.Entities, entity => writer._table.String(entity.Id));
        writer.WriteHeader(document);
        writer.WriteBody(document);
        return writer._table.ToString();
    }

    private static int Pack(CalendarDate? date) => date is { } day ? Pack(day.Year, day.Month, day.Day) : 0;

    private static int Pack(int year, int month, int day) => (year * 512) + (month * 32) + day;

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
        _table.List(document.Body, block =>
        {
            _table.Number(block is HeadingNode heading ? heading.Level : 0);
            Span(block);
        });

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
            _table.Number(_entities[mention.EntityId]).Number((int)mention.Form);
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

    private void Date(DateNode date) => _table.Number(Pack(date.Year, date.Month, date.Day));
}
