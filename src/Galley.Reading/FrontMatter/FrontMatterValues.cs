using System.Collections.Immutable;

using Galley.Reading.Documents;
using Galley.Reading.Names;
using Galley.Reading.Problems;
using Galley.Reading.Yaml;

namespace Galley.Reading.FrontMatter;

/// <summary>Takes those values from the front matter that Galley itself understands; the others belong to the user's schema.</summary>
internal sealed class FrontMatterValues(ImmutableArray<Problem>.Builder problems)
{
    private readonly ImmutableArray<FrontMatterValue>.Builder _disabled = ImmutableArray.CreateBuilder<FrontMatterValue>();
    private FrontMatterValue? _slug;
    private DateNode? _published;
    private FrontMatterValue? _language;
    private YamlMapping? _values;
    private PublicationValues? _publication;

    /// <summary>Reads the values.</summary>
    /// <param name="root">The outermost value of the front matter.</param>
    public void Read(YamlNode? root)
    {
        if (root is null or YamlScalar { IsNull: true })
        {
            return;
        }

        if (root is not YamlMapping mapping)
        {
            problems.Add(Problem.Of(
                Rules.MalformedFrontMatter, root.Span, $"it must hold keys with values, such as 'slug: summit', not {root.KindName}"));
            return;
        }

        _values = mapping;
        _slug = ReadValue(mapping.Find("slug"), SlugFault);
        ReadPublished(mapping.Find("published") ?? mapping.Find("date"));
        _language = ReadValue(mapping.Find("language") ?? mapping.Find("lang"), LanguageTag.Fault);
        ReadDisabled(mapping.Find("galley-disable"));
        _publication = new PublicationValues(problems, ReadValue);
        _publication.Read(mapping);
    }

    /// <summary>The node with the values that are valid.</summary>
    public FrontMatterNode ToNode(SourceSpan span)
    {
        var node = new FrontMatterNode(span, _slug, _published, _language, _disabled.ToImmutable()) { Values = _values };
        return _values is null ? node : node with
        {
            Title = ShownValues.Title(_values),
            Description = ShownValues.Description(_values),
            Authors = ShownValues.Authors(_values),
            IsDraft = _publication is { IsDraft: true },
            PublishAt = _publication?.PublishAt,
            ExpiresAt = _publication?.ExpiresAt,
        };
    }

    private static string? SlugFault(string value) =>
        Slug.OfName(value).Length > 0 ? null : "it holds no letter and no digit";

    private static string? RuleIdFault(string value) =>
        value.Length == 7 && value.StartsWith("GAL", StringComparison.Ordinal) && value.Skip(3).All(c => c is >= '0' and <= '9')
            ? null
            : "write the id of a diagnostic, such as GAL5001";

    private void ReadPublished(YamlPair? pair)
    {
        IsoDate? date = null;
        var value = ReadValue(pair, text =>
        {
            date = IsoDate.Read(text, out var fault);
            return fault;
        });
        if (value is not null && date is { } read)
        {
            _published = new DateNode(value.Span, read.Year, read.Month, read.Day);
        }
    }

    private void ReadDisabled(YamlPair? pair)
    {
        if (pair?.Value is not YamlSequence list)
        {
            AddDisabled(ReadValue(pair, RuleIdFault));
            return;
        }

        foreach (var item in list.Items)
        {
            AddDisabled(ReadValue(pair with { Value = item }, RuleIdFault));
        }
    }

    private void AddDisabled(FrontMatterValue? value)
    {
        if (value is not null)
        {
            _disabled.Add(value);
        }
    }

    // An explicit null unsets a key; a key with nothing behind it is more likely forgotten.
    private FrontMatterValue? ReadValue(YamlPair? pair, Func<string, string?> faultOf)
    {
        if (pair is null || pair.Value is YamlScalar { IsNull: true, Value.Length: > 0 })
        {
            return null;
        }

        var scalar = pair.Value as YamlScalar;
        var span = pair.Target;
        var value = scalar?.Trim(out span) ?? "";
        var fault = scalar is null ? $"it must be text, not {pair.Value.KindName}"
            : value.Length == 0 ? "it is empty"
            : faultOf(value);
        if (fault is null)
        {
            return new FrontMatterValue(span, value);
        }

        problems.Add(Problem.Of(
            Rules.InvalidFrontMatterValue,
            span.IsEmpty ? pair.Target : span,
            scalar is null ? pair.Value.KindName : Excerpt.Of(value),
            pair.Key.Value,
            fault));
        return null;
    }
}
