using System.Collections.Immutable;
using System.Globalization;

using Galley.Compiling.Model;

using Microsoft.CodeAnalysis;

namespace Galley.Generators.Schemas;

/// <summary>Reads enumerations.</summary>
internal static class SchemaEnums
{
    /// <summary>What an enumeration's values are called in front matter.</summary>
    public static SchemaEnum Read(INamedTypeSymbol type) => new(
        CodeNames.Of(type),
        type.EnumUnderlyingType!.Name,
        type.GetAttributes().Any(attribute => attribute.AttributeClass?.ToDisplayString() == "System.FlagsAttribute"),
        type.GetMembers().OfType<IFieldSymbol>()
            .Where(field => field.HasConstantValue)
            .Select(field => new SchemaEnumMember(SpellingOf(field), Convert.ToString(field.ConstantValue, CultureInfo.InvariantCulture)))
            .ToEquatableArray());

    // What serializers call it is what the front matter should call it.
    private static string SpellingOf(IFieldSymbol field)
    {
        foreach (var attribute in field.GetAttributes())
        {
            var name = attribute.AttributeClass?.ToDisplayString() switch
            {
                "System.Runtime.Serialization.EnumMemberAttribute" =>
                    attribute.NamedArguments.FirstOrDefault(argument => argument.Key == "Value").Value.Value as string,
                "System.Text.Json.Serialization.JsonStringEnumMemberNameAttribute" =>
                    attribute.ConstructorArguments.Length > 0 ? attribute.ConstructorArguments[0].Value as string : null,
                _ => null,
            };
            if (!string.IsNullOrEmpty(name))
            {
                return name!;
            }
        }

        return KeyName.Kebab(field.Name);
    }
}
