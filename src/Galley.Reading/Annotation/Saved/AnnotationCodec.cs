using System.Collections.Immutable;

using Galley.Reading.Names;
using Galley.Reading.Problems;
using Galley.Reading.Speech;
using Galley.Reading.Time;

namespace Galley.Reading.Annotation.Saved;

/// <summary>Annotations as text, and back.</summary>
internal static class AnnotationCodec
{
    private static readonly ImmutableDictionary<string, Rule> RulesById = Rules.All.ToImmutableDictionary(rule => rule.Id, StringComparer.Ordinal);

    /// <summary>The text of some annotations.</summary>
    public static string Write(Annotations annotations)
    {
        var entry = new EntryWriter();
        var entities = new Dictionary<string, int>(StringComparer.Ordinal);
        entry.List(annotations.Entities, entity =>
        {
            entities[entity.Id] = entities.Count + 1;
            WriteEntity(entry, entity);
        });
        entry.List(annotations.Mentions, mention => entry
            .Span(mention.Span)
            .Id(mention.EntityId, entities)
            .Number((int)mention.Form)
            .Number((int)mention.Evidence)
            .Number(mention.Confidence));
        entry.List(annotations.Quotations, quotation => entry
            .Span(quotation.Span)
            .Span(quotation.TextSpan)
            .Number((int)quotation.Kind)
            .Optional(quotation.CueSpan)
            .Optional(quotation.SpeakerSpan)
            .Id(quotation.EntityId, entities)
            .String(quotation.SpeakerName)
            .Number((int)quotation.Reason)
            .Signed(quotation.Continues)
            .Signed(quotation.Within));
        entry.List(annotations.Statements, statement => entry
            .Span(statement.Span)
            .Span(statement.CueSpan)
            .Optional(statement.SpeakerSpan)
            .Id(statement.EntityId, entities)
            .String(statement.SpeakerName)
            .Number((int)statement.Reason));
        entry.List(annotations.Dates, date => entry
            .Span(date.Span)
            .Number((int)date.Kind)
            .String(date.Value)
            .String(date.TimexValue == date.Value ? null : date.TimexValue)
            .Number((int)date.Modifier)
            .Number((int)date.Anchor)
            .Day(date.First)
            .Day(date.Last));
        entry.List(annotations.Problems, problem => WriteProblem(entry, problem));
        return entry.ToString();
    }

    /// <summary>The annotations of a text.</summary>
    /// <exception cref="FormatException">It is not such a text.</exception>
    public static Annotations Read(string text)
    {
        var entry = new EntryReader(text);
        var entities = entry.List(ReadEntity);
        var annotations = new Annotations(
            entry.List(reader => new EntityMention(
                reader.Span(), reader.Id(entities) ?? throw new FormatException(), (MentionForm)reader.Number(), (MentionEvidence)reader.Number(), reader.Number())),
            entities)
        {
            Quotations = entry.List(reader => new FoundQuotation(
                reader.Span(), reader.Span(), (QuotationKind)reader.Number(), reader.Optional(), reader.Optional(), reader.Id(entities), reader.String(),
                (SpeakerReason)reader.Number(), reader.Signed(), reader.Signed())),
            Statements = entry.List(reader => new FoundStatement(
                reader.Span(), reader.Span(), reader.Optional(), reader.Id(entities), reader.String(), (SpeakerReason)reader.Number())),
            Dates = entry.List(ReadDate),
            Problems = entry.List(ReadProblem),
        };
        return entry.IsAtEnd ? annotations : throw new FormatException();
    }

    /// <summary>Writes an entity.</summary>
    internal static void WriteEntity(EntryWriter entry, EntityRecord entity)
    {
        entry.String(entity.Id).Number((int)entity.Kind).String(entity.Name);
        entry.List(entity.Aliases, alias => entry.String(alias));
        entry.List(entity.Demonyms, demonym => entry.String(demonym));
        entry.List(entity.SameAs, address => entry.String(address));
        entry.Number((entity.IsDeclared ? 1 : 0) | (entity.FromCapitals ? 2 : 0)).Number((int)entity.PlaceKind).String(entity.IsoCode);
    }

    /// <summary>Reads an entity.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    internal static EntityRecord ReadEntity(EntryReader entry)
    {
        var (id, kind, name) = (entry.Text(), (EntityKind)entry.Number(), entry.Text());
        var (aliases, demonyms, addresses) = (entry.List(Text), entry.List(Text), entry.List(Text));
        var flags = entry.Number();
        return new EntityRecord(id, kind, name, aliases, demonyms, addresses, (flags & 1) != 0, (flags & 2) != 0)
        {
            PlaceKind = (PlaceKind)entry.Number(),
            IsoCode = entry.String(),
        };
    }

    private static TimeMention ReadDate(EntryReader entry)
    {
        var (span, kind, value) = (entry.Span(), (TimeExpressionKind)entry.Number(), entry.Text());
        return new TimeMention(
            span, kind, value, entry.String() ?? value, (TimeModifier)entry.Number(), (TimeAnchorUse)entry.Number(), entry.Day(), entry.Day());
    }

    /// <summary>Writes a problem.</summary>
    internal static void WriteProblem(EntryWriter entry, Problem problem)
    {
        entry.String(problem.Rule.Id).Span(problem.Span).Number(problem.Severity is { } severity ? (int)severity + 1 : 0);
        entry.List(problem.Arguments, argument => entry.String(argument)).String(problem.Suggestion?.Written);
        if (problem.Suggestion is { } suggestion)
        {
            entry.String(suggestion.Meant);
        }
    }

    /// <summary>Reads a problem.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    internal static Problem ReadProblem(EntryReader entry)
    {
        var rule = RulesById.TryGetValue(entry.Text(), out var known) ? known : throw new FormatException();
        var (span, severity) = (entry.Span(), entry.Number() - 1);
        return new Problem(rule, span, entry.List(Text))
        {
            Severity = severity < 0 ? null : (Severity)severity,
            Suggestion = entry.String() is { } written ? new Suggestion(written, entry.Text()) : null,
        };
    }

    private static string Text(EntryReader entry) => entry.Text();

    // An entity of the article by its number; another one by its id.
    private static EntryWriter Id(this EntryWriter entry, string? id, Dictionary<string, int> entities) =>
        id is null ? entry.Number(0)
        : entities.TryGetValue(id, out var number) ? entry.Number(number + 1)
        : entry.Number(1).String(id);

    private static string? Id(this EntryReader entry, ImmutableArray<EntityRecord> entities)
    {
        var number = entry.Number();
        return number == 0 ? null
            : number == 1 ? entry.Text()
            : number - 2 < entities.Length ? entities[number - 2].Id
            : throw new FormatException();
    }
}
