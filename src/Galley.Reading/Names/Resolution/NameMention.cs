using Galley.Reading.Names.Tagging;

namespace Galley.Reading.Names.Resolution;

/// <summary>A tagged name, with what the text around it says.</summary>
internal sealed class NameMention
{
    /// <summary>Where it stands, without titles and possessives.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>How the name is written here.</summary>
    public required NameWriting Writing { get; init; }

    /// <summary>The name, with single spaces.</summary>
    public string Text => Writing.Text;

    /// <summary>The name as a slug; names that differ only in case, full stops or diacritics share it.</summary>
    public string Slug => Writing.Slug;

    /// <summary>What found it.</summary>
    public required NameEvidence Evidence { get; init; }

    /// <summary>How sure the tagger is, per mille.</summary>
    public required int Confidence { get; init; }

    /// <summary>Whether it is set in capitals.</summary>
    public bool IsCapitals => Writing.IsCapitals;

    /// <summary>Whether it stands in the headline or the caption.</summary>
    public required bool IsProminent { get; init; }

    /// <summary>The number of the paragraph that holds it.</summary>
    public required int Paragraph { get; init; }

    /// <summary>The title before it as a slug, such as <c>president</c>, or an empty string.</summary>
    public required string Title { get; init; }

    /// <summary>What it names, by the tagger, then by the whole document.</summary>
    public NameLabel Label { get; set; }

    /// <summary>The entity that it names, or <see langword="null"/> if it names none.</summary>
    public EntityCluster? Entity { get; set; }

    /// <summary>In which form.</summary>
    public MentionForm Form { get; set; }
}
