using Galley.CompilerServices;

namespace Galley;

/// <summary>What somebody says in an article: a <see cref="Quotation"/> or a <see cref="Statement"/>.</summary>
public abstract class Utterance : ArticlePart
{
    private readonly SpeakerSlices _speaker;
    private string? _cue;
    private string? _speakerText;

    private protected Utterance(Article article, TextSlice slice, SpeakerSlices speaker)
        : base(article, slice)
    {
        _speaker = speaker;
    }

    /// <summary>
    /// What makes it somebody's words, as written: a verb such as <c>said</c>, <c>according to</c>, a colon;
    /// <see langword="null"/> if nothing does.
    /// </summary>
    public string? Cue => TextOf(ref _cue, _speaker.Cue);

    /// <summary>Where the cue stands.</summary>
    public SourceSpan? CueSpan => _speaker.Cue?.Span;

    /// <summary>
    /// How the text calls the speaker, such as <c>he</c>, <c>Trump</c> or <c>a U.S. official</c>; where the speaker is carried over,
    /// how the attribution calls him that it is carried from. <see langword="null"/> if nobody could be found.
    /// </summary>
    public string? SpeakerText => TextOf(ref _speakerText, _speaker.Speaker);

    /// <summary>Where <see cref="SpeakerText"/> stands.</summary>
    public SourceSpan? SpeakerSpan => _speaker.Speaker?.Span;

    /// <summary>The speaker, or <see langword="null"/> if nobody could be found or the speaker is not among the entities.</summary>
    public Entity? Speaker => _speaker.Entity < 0 ? null : Article.EntityAt(_speaker.Entity);

    /// <summary>The id of the speaker, for a <see langword="switch"/> over the constants that the generator writes.</summary>
    public string? SpeakerId => _speaker.Entity < 0 ? null : Article.EntityIdAt(_speaker.Entity);

    /// <summary>
    /// The name of the speaker; for a source without a name the article's own words, such as <c>a U.S. official</c>;
    /// <see langword="null"/> if nobody could be found.
    /// </summary>
    public string? SpeakerName => Speaker?.Name ?? _speaker.Name ?? SpeakerText;

    /// <summary>Why this speaker.</summary>
    public SpeakerReason Reason => _speaker.Reason;

    /// <summary>
    /// The innermost block that holds it, or <see langword="null"/> if it stands outside the body: in the headline, the deck, the
    /// caption.
    /// </summary>
    public Block? Block { get; internal set; }

    /// <summary>The speaker and the words, such as <c>Donald Trump: We’ll see what happens.</c></summary>
    public override string ToString() => SpeakerName is { } name ? name + ": " + Text : Text;

    private string? TextOf(ref string? text, TextSlice? slice) => slice is { } stretch
        ? Once.Read(ref text) ?? Once.Publish(ref text, Utf8.Decode(Article.Utf8Of(stretch)))
        : null;
}
