using System.Xml;
using System.Xml.Linq;

using Microsoft.CodeAnalysis;

namespace Galley.Generators.Schemas;

/// <summary>The words of a symbol's documentation, which editors show for its key.</summary>
internal static class Documentation
{
    /// <summary>The summary of a type or property on one line, or an empty string.</summary>
    public static string Summary(ISymbol symbol) => Read(symbol, root => root.Element("summary"));

    /// <summary>What the documentation of a type says of a parameter of its primary constructor, or an empty string.</summary>
    public static string Parameter(ISymbol symbol, string name) =>
        Read(symbol, root => root.Elements("param").FirstOrDefault(element => (string?)element.Attribute("name") == name));

    private static string Read(ISymbol symbol, Func<XElement, XElement?> find)
    {
        var xml = symbol.GetDocumentationCommentXml();
        if (string.IsNullOrWhiteSpace(xml))
        {
            return "";
        }

        try
        {
            var text = find(XElement.Parse(xml))?.Value ?? "";
            return string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }
        catch (XmlException)
        {
            return "";
        }
    }
}
