using System.Globalization;

using Galley.Generators.Emit;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Galley.Generators.Schemas;

/// <summary>What members hold when their key is missing.</summary>
internal static class SchemaConstants
{
    /// <summary>What C# writes for a parameter that has no value.</summary>
    public static string Expression(IParameterSymbol parameter)
    {
        if (!parameter.HasExplicitDefaultValue || parameter.ExplicitDefaultValue is not { } value)
        {
            return "default";
        }

        var literal = value switch
        {
            string text => Literals.String(text),
            bool truth => truth ? "true" : "false",
            char character => $"(char){((int)character).ToString(CultureInfo.InvariantCulture)}",
            float or double => SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false) is var number
                && (number.Contains("NaN") || number.Contains("Infinity")) ? Special(value) : number + (value is float ? "F" : "D"),
            decimal money => money.ToString(CultureInfo.InvariantCulture) + "M",
            _ => Convert.ToString(value, CultureInfo.InvariantCulture),
        };

        // A number stands for a value of an enumeration, or of a type narrower than int.
        var type = parameter.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : parameter.Type;
        return value is string or bool ? literal : $"({CodeNames.Of(type)})({literal})";
    }

    /// <summary>What a parameter holds if its key is missing, as front matter would write it.</summary>
    public static string? OfParameter(IParameterSymbol parameter) =>
        parameter.HasExplicitDefaultValue ? Text(parameter.ExplicitDefaultValue) ?? ZeroOf(parameter.Type) : null;

    /// <summary>What a property holds if its key is missing, as front matter would write it; only literals are understood.</summary>
    public static string? OfProperty(ISymbol property, ITypeSymbol type)
    {
        foreach (var part in property.DeclaringSyntaxReferences)
        {
            if (part.GetSyntax() is PropertyDeclarationSyntax { Initializer.Value: { } value })
            {
                return value switch
                {
                    LiteralExpressionSyntax { Token.Value: { } literal } => Text(literal),
                    PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression, Operand: LiteralExpressionSyntax { Token.Value: { } literal } } =>
                        "-" + Text(literal),
                    _ => null,
                };
            }
        }

        return property.DeclaringSyntaxReferences.Length > 0 ? ZeroOf(type) : null;
    }

    /// <summary>Whether a property has an initializer.</summary>
    public static bool HasInitializer(ISymbol property) =>
        property.DeclaringSyntaxReferences.Any(part => part.GetSyntax() is PropertyDeclarationSyntax { Initializer: not null }
            or VariableDeclaratorSyntax { Initializer: not null });

    private static string? ZeroOf(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Boolean => "false",
        (>= SpecialType.System_SByte and <= SpecialType.System_UInt64) or SpecialType.System_Decimal
            or SpecialType.System_Single or SpecialType.System_Double => "0",
        _ => null,
    };

    private static string? Text(object? value) => value switch
    {
        null => null,
        bool truth => truth ? "true" : "false",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        float number => number.ToString("R", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    private static string Special(object value)
    {
        var number = Convert.ToDouble(value, CultureInfo.InvariantCulture);
        return double.IsNaN(number) ? "double.NaN" : number > 0 ? "double.PositiveInfinity" : "double.NegativeInfinity";
    }
}
