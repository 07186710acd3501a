namespace Galley.Reading.Speech;

/// <summary>What the words beside a name say of the gender: Mrs. Clinton, spokesman Josh Earnest; else the first name.</summary>
internal static class GenderEvidence
{
    /// <summary>The gender of the person whose name starts at a token.</summary>
    public static SpeakerGender Of(Prose prose, int first, SpeakerName name)
    {
        if (name.Gender != SpeakerGender.Unknown)
        {
            return name.Gender;
        }

        var floor = prose.SentenceAt(first).First;
        for (var i = first - 1; i >= floor && i >= first - 3; i--)
        {
            ref readonly var token = ref prose[i];
            if (!token.Has(WordTraits.Title | WordTraits.PersonNoun))
            {
                break;
            }

            if (token.Has(WordTraits.Female | WordTraits.Male))
            {
                return token.Has(WordTraits.Female) ? SpeakerGender.Female : SpeakerGender.Male;
            }
        }

        return prose[first].Has(WordTraits.Title) && prose[first].Has(WordTraits.Female | WordTraits.Male)
            ? prose[first].Has(WordTraits.Female) ? SpeakerGender.Female : SpeakerGender.Male
            : FirstNames.Of(name.Name);
    }
}
