using System.Collections.Immutable;

using Galley.Reading.Problems;
using Galley.Reading.Yaml;

namespace Galley.Reading.Names;

/// <summary>Reads one entry of the registry. What is wrong with a part of it does not take the rest down.</summary>
internal sealed class RegistryEntryReader(RegistryReader registry, YamlMapping mapping, string path)
{
    /// <summary>How long a name may be. Longer ones come from a forgotten quotation mark.</summary>
    public const int NameLimit = 200;

    private static readonly string[] Keys = ["id", "kind", "name", "aliases", "demonyms", "sameAs"];

    /// <summary>The entry, or <see langword="null"/> if it has no usable name or kind.</summary>
    public RegistryEntry? Read()
    {
        ReportUnknownKeys();
        var name = ReadName();
        var kind = ReadKind(name, out var id);
        var subject = name?.Text ?? "the entry";
        var aliases = ReadNames(mapping.Find("aliases"), "alias", subject);
        var demonyms = ReadNames(mapping.Find("demonyms"), "demonym", subject);
        var sameAs = ReadSameAs();
        if (name is null || kind is null)
        {
            return null;
        }

        var idText = id?.Value ?? EntityId.Of(kind.Value, name.Text);
        var idSpan = id?.ValueSpan ?? name.Span;
        var entity = new EntityEntry(idText, kind.Value, name.Text, aliases, demonyms, sameAs, mapping.Span, path) { NameSpan = name.Span };
        return new RegistryEntry(entity, name.Span, idSpan, registry.LineOf(idSpan.Start));
    }

    private void ReportUnknownKeys()
    {
        foreach (var pair in mapping.Pairs)
        {
            var key = pair.Key.Value;
            if (Array.IndexOf(Keys, key) < 0)
            {
                var guess = DidYouMean.Find(key, Keys);
                registry.ReportUnknown(
                    pair.Key.Span, "Key", key, guess, " An entry has 'id', 'kind', 'name', 'aliases', 'demonyms' and 'sameAs'.",
                    isFree: guess is { } near && mapping.Find(near.Word) is null);
            }
        }
    }

    private RegistryName? ReadName()
    {
        var pair = mapping.Find("name");
        if (pair is null || pair.Value is YamlScalar { IsNull: true })
        {
            registry.Report(pair?.Target ?? mapping.Span, "The entry has no name. Add 'name:' with the name that readers know.");
            return null;
        }

        if (ReadText(pair) is not { } scalar)
        {
            return null;
        }

        return CheckName(scalar, "The name", pair.Target);
    }

    // The id states the kind too, so a missing kind is no loss where there is an id.
    private EntityKind? ReadKind(RegistryName? name, out YamlScalar? id)
    {
        id = ReadOptional("id");
        var idKind = id is null ? null : EntityId.KindIn(id.Value);
        var pair = mapping.Find("kind");
        EntityKind? kind = null;
        if (pair is null || pair.Value is YamlScalar { IsNull: true })
        {
            kind = idKind;
            if (kind is null && name is not null)
            {
                registry.Report(pair?.Target ?? name.Span,
                    $"The entity '{Excerpt.Of(name.Text)}' has no kind. Add 'kind:' with person, place, organization or event.");
            }
        }
        else if (ReadText(pair) is { } word)
        {
            kind = EntityId.KindOf(word.Value);
            if (kind is null)
            {
                registry.ReportUnknown(
                    pair.Target, "Kind", word.Value, DidYouMean.Find(word.Value, EntityId.KindWords), " Write person, place, organization or event.");
            }
        }

        if (id is not null && (idKind is null || (kind is not null && idKind != kind)))
        {
            ReportId(id, idKind, kind, name);
            id = null;
        }

        return kind;
    }

    private void ReportId(YamlScalar id, EntityKind? idKind, EntityKind? kind, RegistryName? name)
    {
        var fault = idKind is null
            ? "is not a kind, a slash and a slug"
            : $"is not that of the kind '{EntityId.KindWords[(int)kind!.Value]}'";
        var example = name is null ? "person/kim-jong-un" : EntityId.Of(kind ?? EntityKind.Person, name.Text);
        registry.Report(
            id.ValueSpan.IsEmpty ? id.Span : id.ValueSpan,
            $"The id '{Excerpt.Of(id.Value)}' {fault}. Write an id such as '{Excerpt.Of(example)}', or leave it out.");
    }

    private ImmutableArray<RegistryName> ReadNames(YamlPair? pair, string what, string subject)
    {
        var names = ImmutableArray.CreateBuilder<RegistryName>();
        var article = what == "alias" ? "An" : "A";
        foreach (var (scalar, target) in ReadTexts(pair))
        {
            if (CheckName(scalar, $"{article} {what} of '{Excerpt.Of(subject)}'", target) is { } name)
            {
                names.Add(name);
            }
        }

        return names.ToImmutable();
    }

    private ImmutableArray<string> ReadSameAs()
    {
        var addresses = ImmutableArray.CreateBuilder<string>();
        foreach (var (scalar, target) in ReadTexts(mapping.Find("sameAs")))
        {
            if (!WebAddress.IsAbsolute(scalar.Value))
            {
                registry.Report(target, $"'{Excerpt.Of(scalar.Value)}' in 'sameAs' is not an absolute http or https address.");
            }
            else if (!addresses.Contains(scalar.Value))
            {
                addresses.Add(scalar.Value);
            }
        }

        return addresses.ToImmutable();
    }

    private RegistryName? CheckName(YamlScalar scalar, string subject, SourceSpan target)
    {
        var text = scalar.Trim(out var span);
        var fault = scalar.IsNull || text.Length == 0 ? "is empty"
            : text.Length > NameLimit ? $"is longer than {NameLimit} characters"
            : Slug.OfName(text).Length == 0 ? "holds no letter and no digit"
            : null;
        if (fault is null)
        {
            return new RegistryName(text, span);
        }

        registry.Report(target, $"{subject} {fault}. Write the name as the text has it.");
        return null;
    }

    private YamlScalar? ReadOptional(string key) =>
        mapping.Find(key) is { } pair && pair.Value is not YamlScalar { IsNull: true } ? ReadText(pair) : null;

    private YamlScalar? ReadText(YamlPair pair)
    {
        if (pair.Value is YamlScalar scalar)
        {
            return scalar;
        }

        registry.Report(pair.Target, $"'{pair.Key.Value}' must be text, not {pair.Value.KindName}.");
        return null;
    }

    // A list of texts, or one text alone.
    private IEnumerable<(YamlScalar Scalar, SourceSpan Target)> ReadTexts(YamlPair? pair)
    {
        switch (pair?.Value)
        {
            case null or YamlScalar { IsNull: true }:
                break;
            case YamlScalar scalar:
                yield return (scalar, pair.Target);
                break;
            case YamlSequence list:
                foreach (var item in list.Items)
                {
                    if (item is YamlScalar text)
                    {
                        yield return (text, TargetOf(text, pair));
                    }
                    else
                    {
                        registry.Report(item.Span, $"'{pair.Key.Value}' must hold texts, not {item.KindName}.");
                    }
                }

                break;
            default:
                registry.Report(pair.Target, $"'{pair.Key.Value}' must be a list of texts, not {pair.Value.KindName}.");
                break;
        }
    }

    private static SourceSpan TargetOf(YamlScalar text, YamlPair pair) =>
        !text.ValueSpan.IsEmpty ? text.ValueSpan : !text.Span.IsEmpty ? text.Span : pair.Key.Span;
}
