using Galley.Compiling.Naming;
using Galley.Compiling.Options;
using Galley.Reading.Problems;

namespace Galley.Generators.Options;

/// <summary>Says what is wrong with the project's options.</summary>
internal static class OptionsChecker
{
    private static readonly (string Name, string First, string Second)[] Choices =
    [
        (OptionNames.Visibility, "internal", "public"),
        (OptionNames.RawHtml, "escape", "allow"),
        (OptionNames.Accessors, "all", "none"),
        (OptionNames.Drafts, "include", "exclude"),
    ];

    public static IEnumerable<Problem> Check(PropertyLookup options)
    {
        // A project may set a property in several places; one mistake is one problem.
        var names = OptionsReader.Get(options, OptionNames.UsedNames).Split(',').Select(name => name.Trim());
        foreach (var used in names.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (used.Length > 0 && !OptionNames.Public.Contains(used, StringComparer.OrdinalIgnoreCase))
            {
                yield return Problem.Of(Rules.UnknownOption, default, used, Suggestion(used));
            }
        }

        foreach (var (name, first, second) in Choices)
        {
            var value = OptionsReader.Get(options, name);
            if (value.Length > 0
                && !value.Equals(first, StringComparison.OrdinalIgnoreCase)
                && !value.Equals(second, StringComparison.OrdinalIgnoreCase))
            {
                yield return Invalid(value, name, $"write '{first}' or '{second}'.");
            }
        }

        foreach (var name in new[] { OptionNames.Quotations, OptionNames.Dates, OptionNames.AnnotationCache })
        {
            var value = OptionsReader.Get(options, name);
            if (value.Length > 0 && !bool.TryParse(value, out _))
            {
                yield return Invalid(value, name, "write 'true' or 'false'.");
            }
        }

        var mentions = OptionsReader.Get(options, OptionNames.MinimumMentions);
        if (mentions.Length > 0 && OptionsReader.MinimumMentions(mentions) is null)
        {
            yield return Invalid(mentions, OptionNames.MinimumMentions, "write a whole number from 1 up.");
        }

        var entities = OptionsReader.Get(options, OptionNames.Entities);
        if (entities.Length > 0 && OptionsReader.Mode(entities) is null)
        {
            yield return Invalid(entities, OptionNames.Entities, "write 'Detected', 'Declared' or 'Strict'.");
        }

        var confidence = OptionsReader.Get(options, OptionNames.MinimumConfidence);
        if (confidence.Length > 0 && OptionsReader.MinimumConfidence(confidence) is null)
        {
            yield return Invalid(confidence, OptionNames.MinimumConfidence, "write a number from 0 to 1, such as 0.8.");
        }

        var givenNamespace = OptionsReader.Get(options, OptionNames.Namespace);
        if (givenNamespace.Length > 0 && Identifiers.Namespace(givenNamespace) != givenNamespace)
        {
            yield return Invalid(givenNamespace, OptionNames.Namespace, "write a C# namespace, such as 'Contoso.Content'.");
        }

        foreach (var problem in CheckFormats(options))
        {
            yield return problem;
        }
    }

    private static IEnumerable<Problem> CheckFormats(PropertyLookup options)
    {
        var link = OptionsReader.Decode(OptionsReader.Get(options, OptionNames.EncodedLinkFormat)).Trim();
        if (link.Length > 0 && AddressFormats.Fault(link, AddressFormats.Slug) is { } linkFault)
        {
            yield return Invalid(link, OptionNames.LinkFormat, linkFault);
        }

        var asset = OptionsReader.Decode(OptionsReader.Get(options, OptionNames.EncodedAssetFormat)).Trim();
        if (asset.Length > 0 && AddressFormats.Fault(asset, AddressFormats.Path, AddressFormats.Url) is { } assetFault)
        {
            yield return Invalid(asset, OptionNames.AssetFormat, assetFault);
        }
    }

    private static Problem Invalid(string value, string property, string advice) =>
        Problem.Of(Rules.InvalidOption, default, value, property, advice);

    private static string Suggestion(string name) =>
        DidYouMean.Nearest(name, OptionNames.Public) is { } nearest
            ? $" Did you mean '{nearest}'?"
            : $" The options are {string.Join(", ", OptionNames.Public)}.";
}
