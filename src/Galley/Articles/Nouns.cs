using System.Globalization;

namespace Galley;

/// <summary>What a number of parts is called.</summary>
internal static class Nouns
{
    /// <summary>A number of parts, such as <c>17 paragraphs</c>.</summary>
    /// <typeparam name="T">The type of the parts.</typeparam>
    /// <param name="count">The number.</param>
    internal static string Count<T>(int count) =>
        count.ToString(CultureInfo.InvariantCulture) + " " + Of(typeof(T), count == 1);

    private static string Of(Type type, bool one) =>
        type == typeof(Paragraph) ? one ? "paragraph" : "paragraphs"
        : type == typeof(Heading) ? one ? "heading" : "headings"
        : type == typeof(Block) ? one ? "block" : "blocks"
        : type == typeof(CodeBlock) ? one ? "code block" : "code blocks"
        : type == typeof(TableRow) ? one ? "row" : "rows"
        : type == typeof(TableCell) ? one ? "cell" : "cells"
        : type == typeof(Footnote) ? one ? "footnote" : "footnotes"
        : type == typeof(TocEntry) ? one ? "entry" : "entries"
        : type == typeof(Inline) ? one ? "inline" : "inlines"
        : type == typeof(Link) ? one ? "link" : "links"
        : type == typeof(Image) ? one ? "image" : "images"
        : type == typeof(Author) ? one ? "author" : "authors"
        : type == typeof(Credit) ? one ? "credit" : "credits"
        : type == typeof(Mention) ? one ? "mention" : "mentions"
        : type == typeof(Quotation) ? one ? "quotation" : "quotations"
        : type == typeof(Statement) ? one ? "statement" : "statements"
        : type == typeof(TimeExpression) ? one ? "time expression" : "time expressions"
        : type == typeof(DatelineCity) ? one ? "city" : "cities"
        : type == typeof(Article) ? one ? "article" : "articles"
        : type == typeof(Entity) ? one ? "entity" : "entities"
        : type == typeof(Person) ? one ? "person" : "people"
        : type == typeof(Place) ? one ? "place" : "places"
        : type == typeof(Organization) ? one ? "organization" : "organizations"
        : type == typeof(Event) ? one ? "event" : "events"
        : one ? "item" : "items";
}
