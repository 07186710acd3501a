using Galley.CompilerServices;

namespace Galley;

/// <summary>
/// What somebody said, in the reporter's words: <c>his talks had been productive</c> in <c>Biegun said his talks had been
/// productive</c>. It may hold partial quotations.
/// </summary>
public sealed class Statement : Utterance
{
    internal Statement(Article article, TextSlice slice, SpeakerSlices speaker)
        : base(article, slice, speaker)
    {
    }
}
