using Galley.Reading.Documents;
using Galley.Reading.Text;
using Galley.Reading.Wire;

namespace Galley.Reading.Tests.Wire;

/// <summary>Short forms for the tests of the wire reader.</summary>
internal static class Wire
{
    /// <summary>A body that is none of the other parts.</summary>
    public const string Story = "The leaders met on Wednesday and talked.";

    public static Document Read(string text) => WireReader.Read(new DocumentSource("seeds/a.txt", text));

    public static string? TextOf(this Document document, Node? node) => node is null ? null : document.Source[node.Span];

    public static string[] Messages(this Document document) => [.. document.Problems.Select(problem => problem.ToString())];

    public static string[] Blocks(this Document document) =>
        [.. document.Body.Select(block => (block is HeadingNode heading ? $"{heading.Level}: " : "") + document.TextOf(block))];

    /// <summary>Role, role as written, name, bureau and the credit's text.</summary>
    public static string[] Credits(this Document document, CreditLineNode? line) =>
        line is null ? [] : [.. line.Credits.Select(credit =>
            $"{credit.Role} '{document.Source[credit.RoleSpan]}': {credit.Person.Name} @ {credit.Bureau?.Name ?? "-"} <{document.TextOf(credit)}>")];
}
