namespace Galley.Reading.Speech;

/// <summary>
/// Whom a pronoun means: of those mentioned before it who fit in gender and number, a speaker rather than a subject, a subject
/// rather than others, a near one rather than a far one.
/// </summary>
internal sealed class PronounResolution(Prose prose, Referents referents)
{
    private const int Window = 40;

    /// <summary>The referent of the pronoun at a token, or null.</summary>
    public Referent? Resolve(int pronoun)
    {
        ref readonly var token = ref prose[pronoun];
        var gender = token.Has(WordTraits.Female) || prose.Is(pronoun, "her") ? SpeakerGender.Female
            : token.Has(WordTraits.Male) || prose.Is(pronoun, "him") ? SpeakerGender.Male
            : SpeakerGender.Unknown;
        var isPlural = token.Has(WordTraits.Plural) || prose.Is(pronoun, "their") || prose.Is(pronoun, "them");
        var isThing = prose.Is(pronoun, "it") || prose.Is(pronoun, "its");
        if (gender == SpeakerGender.Unknown && !isPlural && !isThing)
        {
            return null;
        }

        var sentence = prose.SentenceNumber(pronoun);
        var stretch = prose.SentenceAt(pronoun).Stretch;
        Referent? best = null;
        var bestScore = double.MinValue;
        var mentions = referents.Mentions;
        for (var i = mentions.Count - 1; i >= 0 && i >= mentions.Count - Window; i--)
        {
            var mention = mentions[i];
            var isFar = gender == SpeakerGender.Unknown && !mention.Referent.IsPerson && sentence - mention.Sentence > (isThing ? 6 : 3);
            if (isFar || !Fits(mention.Referent, gender, isPlural, isThing))
            {
                continue;
            }

            var score = Score(mention, sentence, stretch, gender);
            if (score > bestScore)
            {
                best = mention.Referent;
                bestScore = score;
            }
        }

        // What the pronoun tells of the person holds for the rest of the article.
        if (best is { Gender: SpeakerGender.Unknown, IsPerson: true })
        {
            best.Gender = gender;
        }

        return best;
    }

    private static bool Fits(Referent referent, SpeakerGender gender, bool isPlural, bool isThing) =>
        isThing ? !referent.IsPerson && !referent.IsPlural
        : isPlural ? referent.IsPlural || (!referent.IsPerson && !referent.IsWriting)
        : referent.IsPerson && !referent.IsPlural && (referent.Gender == gender || referent.Gender == SpeakerGender.Unknown);

    private double Score(ReferentMention mention, int sentence, int stretch, SpeakerGender gender)
    {
        var score = (-0.75 * Math.Min(8, sentence - mention.Sentence)) - (0.5 * Math.Min(6, stretch - mention.Stretch));
        score += mention.IsSpeaker ? 2.2 : mention.IsSubject ? 1.2 : 0;
        score += mention.Referent.Gender == gender && gender != SpeakerGender.Unknown ? 0.9 : 0;
        score += mention.IsSubject && mention.Stretch == stretch ? 0.6 : 0;
        score += 0.08 * Math.Min(6, mention.Referent.Mentions);
        score -= prose.Stretches[mention.Stretch].Kind is StretchKind.Caption && stretch != mention.Stretch ? 1 : 0;
        return score;
    }
}
