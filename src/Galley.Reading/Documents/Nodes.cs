using System.Collections.Immutable;

namespace Galley.Reading.Documents;

/// <summary>A part of a document.</summary>
/// <param name="Span">Where it stands in the file.</param>
public abstract record Node(SourceSpan Span);

/// <summary>A part that is nothing but its text: a headline, a deck.</summary>
/// <param name="Span">Where the text stands.</param>
public sealed record TextNode(SourceSpan Span) : Node(Span);

/// <summary>A name as the text states it.</summary>
/// <param name="Span">Where the name stands.</param>
/// <param name="Name">The name in normal capitals: <c>Saul Loeb</c> for <c>SAUL LOEB</c>.</param>
public sealed record NameNode(SourceSpan Span, string Name) : Node(Span);

/// <summary>A news agency.</summary>
/// <param name="Span">Where its name or sign stands.</param>
/// <param name="Sign">What the text calls it, in the agency's own capitals: <c>AFP</c>.</param>
/// <param name="Name">Its full name: <c>Agence France-Presse</c>; the sign again if the agency is not a known one.</param>
public sealed record AgencyNode(SourceSpan Span, string Sign, string Name) : Node(Span);

/// <summary>A caption.</summary>
/// <param name="Span">Where its text stands, without the credit.</param>
/// <param name="Credit">Who took the picture.</param>
public sealed record CaptionNode(SourceSpan Span, CaptionCreditNode? Credit) : Node(Span);

/// <summary>The credit of a picture: <c>AFP / SAUL LOEB</c>.</summary>
/// <param name="Span">Where it stands, without brackets around it.</param>
/// <param name="Agency">The agency that distributes the picture.</param>
/// <param name="Photographer">Who took it.</param>
/// <param name="IsFilePhoto">Whether the text says that the picture is from the archive.</param>
public sealed record CaptionCreditNode(SourceSpan Span, AgencyNode? Agency, NameNode? Photographer, bool IsFilePhoto)
    : Node(Span);

/// <summary>A byline: <c>By Steve Holland and Jeff Mason</c>.</summary>
/// <param name="Span">Where it stands, <c>By</c> included.</param>
/// <param name="Authors">The authors in their order.</param>
/// <param name="Agency">The agency they write for, if the byline names it.</param>
public sealed record BylineNode(SourceSpan Span, ImmutableArray<NameNode> Authors, AgencyNode? Agency) : Node(Span);

/// <summary>A dateline: <c>SEOUL, South Korea, Aug 26 (Reuters) -</c>.</summary>
/// <param name="Span">Where it stands, up to the dash and without it.</param>
/// <param name="Cities">The cities, mostly one.</param>
/// <param name="Region">The country or state after the city.</param>
/// <param name="Date">The date.</param>
/// <param name="Agency">The agency in brackets.</param>
public sealed record DatelineNode(
    SourceSpan Span,
    ImmutableArray<NameNode> Cities,
    NameNode? Region,
    DateNode? Date,
    AgencyNode? Agency) : Node(Span);

/// <summary>A date of which the year or the day may be missing.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Year">The year, or 0 if it is not stated.</param>
/// <param name="Month">The month, from 1 to 12.</param>
/// <param name="Day">The day of the month, or 0 if it is not stated.</param>
public sealed record DateNode(SourceSpan Span, int Year, int Month, int Day) : Node(Span);

/// <summary>The line that says when a story was published or updated.</summary>
/// <param name="Span">Where the line stands.</param>
/// <param name="Date">The date.</param>
/// <param name="MinuteOfDay">Minutes after midnight, or -1 if no time is stated.</param>
/// <param name="Zone">The time zone as written (<c>GMT</c>, <c>EST</c>, <c>+01:00</c>), if stated.</param>
public sealed record TimestampNode(SourceSpan Span, DateNode Date, int MinuteOfDay, string? Zone) : Node(Span);

/// <summary>A credit line or a contribution line.</summary>
/// <param name="Span">Where it stands, brackets included.</param>
/// <param name="Credits">Who is credited, in order.</param>
public sealed record CreditLineNode(SourceSpan Span, ImmutableArray<CreditNode> Credits) : Node(Span);

/// <summary>One person in a credit line.</summary>
/// <param name="Span">Where the person stands, with the bureau if it follows at once.</param>
/// <param name="Role">What the person did.</param>
/// <param name="RoleSpan">Where the role is stated; several persons share it.</param>
/// <param name="Person">The name.</param>
/// <param name="Bureau">The place that the person reported from; several persons may share it.</param>
public sealed record CreditNode(SourceSpan Span, CreditRole Role, SourceSpan RoleSpan, NameNode Person, NameNode? Bureau)
    : Node(Span);

/// <summary>A block of the body.</summary>
/// <param name="Span">Where its text stands.</param>
public abstract record BlockNode(SourceSpan Span) : Node(Span);

/// <summary>A paragraph.</summary>
/// <param name="Span">Where its text stands, without a dateline before it.</param>
public sealed record ParagraphNode(SourceSpan Span) : BlockNode(Span);

/// <summary>A heading within the body; newswire calls it a subhead.</summary>
/// <param name="Span">Where its text stands.</param>
/// <param name="Level">From 1 to 6; a subhead is of level 2.</param>
public sealed record HeadingNode(SourceSpan Span, int Level) : BlockNode(Span)
{
    /// <summary>What links name it by, unique in its document; empty in newswire.</summary>
    public string Id { get; init; } = "";
}
