using System.Collections.Immutable;

using Galley.Reading.Documents;
using Galley.Reading.Problems;
using Galley.Reading.Yaml;

namespace Galley.Reading.FrontMatter;

/// <summary>Takes from the front matter whether and when an article is to be seen.</summary>
/// <param name="problems">Takes what is wrong.</param>
/// <param name="read">Reads the text of a key, and reports what the function says is wrong with it.</param>
internal sealed class PublicationValues(
    ImmutableArray<Problem>.Builder problems, Func<YamlPair?, Func<string, string?>, FrontMatterValue?> read)
{
    /// <summary>Whether it is a draft. An invalid value is reported and makes none.</summary>
    public bool IsDraft { get; private set; }

    /// <summary>When it appears.</summary>
    public MomentNode? PublishAt { get; private set; }

    /// <summary>When it disappears.</summary>
    public MomentNode? ExpiresAt { get; private set; }

    /// <summary>Reads the values.</summary>
    public void Read(YamlMapping mapping)
    {
        var draft = mapping.Find("draft");
        var isPlain = draft?.Value is YamlScalar { IsPlain: true };
        IsDraft = read(draft, value => isPlain && IsBoolean(value) ? null : "write true or false, without quotes") is { } stated
            && char.ToLowerInvariant(stated.Text[0]) == 't';

        PublishAt = Moment(mapping.Find("publish") ?? mapping.Find("publishDate"));
        var expiry = mapping.Find("expiry") ?? mapping.Find("expiryDate") ?? mapping.Find("expires");
        ExpiresAt = Moment(expiry);
        if (PublishAt is { } start && ExpiresAt is { } end && end.Value < start.Value)
        {
            problems.Add(Problem.Of(
                Rules.InvalidFrontMatterValue, end.Span, end.Text, expiry!.Key.Value, $"it lies before the moment of publication, '{start.Text}'"));
            ExpiresAt = null;
        }
    }

    // As the core schema of YAML 1.2 writes them.
    private static bool IsBoolean(string value) => value is "true" or "True" or "TRUE" or "false" or "False" or "FALSE";

    private MomentNode? Moment(YamlPair? pair)
    {
        DateTimeOffset? moment = null;
        var value = read(pair, text =>
        {
            moment = IsoMoment.Read(text, out var fault);
            return fault;
        });
        return value is not null && moment is { } known ? new MomentNode(value.Span, value.Text, known) : null;
    }
}
