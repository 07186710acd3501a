namespace Galley.Reading.Speech;

/// <summary>Turns the noun phrases of cues into speakers, in the order of the text.</summary>
internal sealed class SpeakerResolver
{
    private readonly Prose _prose;
    private readonly Referents _referents;
    private readonly PronounResolution _pronouns;

    private SpeakerResolver(Prose prose)
    {
        _prose = prose;
        _referents = new Referents(prose);
        _pronouns = new PronounResolution(prose, _referents);
    }

    /// <summary>Gives every cue its speaker, and every sentence the subject it starts with.</summary>
    public static Speaker[] Resolve(Prose prose, List<SpeechCue> cues)
    {
        var resolver = new SpeakerResolver(prose);
        var subjects = new Speaker[prose.Sentences.Count];
        var phrases = new NounPhraseReader(prose);
        var finder = new SubjectFinder(prose, phrases);
        var cue = 0;
        for (var s = 0; s < subjects.Length; s++)
        {
            var sentence = prose.Sentences[s];
            var subject = finder.ClauseSubject(sentence.First, sentence.End);
            var isSource = subject.Kind is NounPhraseKind.Pronoun || (subject.Kind == NounPhraseKind.Name && prose.Names[subject.Name].IsPerson);
            subjects[s] = isSource ? resolver.Resolve(subject, false) : Speaker.None;
            for (; cue < cues.Count && cues[cue].Sentence == s; cue++)
            {
                cues[cue].Speaker = cues[cue].IsInherited && cue > 0 && cues[cue - 1].Sentence == s && cues[cue - 1].Subject == cues[cue].Subject
                    ? cues[cue - 1].Speaker
                    : resolver.Resolve(cues[cue].Subject, true);
            }
        }

        return subjects;
    }

    private Speaker Resolve(NounPhrase phrase, bool speaks)
    {
        _referents.ReadTo(phrase.First);
        var referent = phrase.Kind switch
        {
            NounPhraseKind.Name => _referents.Of(phrase.Name, phrase.HeadFirst),
            NounPhraseKind.UnknownName => _referents.OfUnknown(_prose.TextOf(_prose.SpanOf(phrase.HeadFirst, phrase.HeadEnd))),
            NounPhraseKind.Pronoun => _pronouns.Resolve(phrase.First) ?? Later(phrase.First),
            _ => Described(phrase),
        };
        _referents.ReadTo(phrase.End);
        if (referent is not null && speaks)
        {
            _referents.AddSpeaker(referent, phrase.First);
        }

        var span = phrase.Kind == NounPhraseKind.Description ? _prose.SpanOf(phrase.First, phrase.End) : _prose.SpanOf(phrase.HeadFirst, phrase.HeadEnd);
        var reason = phrase.Kind switch
        {
            NounPhraseKind.Pronoun => SpeakerReason.Pronoun,
            NounPhraseKind.Name => referent!.IsPerson ? SpeakerReason.Named : SpeakerReason.Organization,
            NounPhraseKind.UnknownName => SpeakerReason.Named,
            _ => referent!.EntityId is null ? SpeakerReason.Described : referent.IsPerson ? SpeakerReason.Described : SpeakerReason.Organization,
        };
        return new Speaker(reason, span, referent?.EntityId, referent?.Name, referent?.Gender ?? SpeakerGender.Unknown, phrase.IsPlural, referent?.IsPerson ?? false);
    }

    // In what he called “a hard choice”, Biden: the name follows the pronoun in the sentence.
    private Referent? Later(int pronoun)
    {
        ref readonly var token = ref _prose[pronoun];
        var end = Math.Min(_prose.SentenceAt(pronoun).End, pronoun + 40);
        for (var i = pronoun + 1; i < end && token.Has(WordTraits.Female | WordTraits.Male); i++)
        {
            if (_prose[i].Name >= 0 && _prose.Names[_prose[i].Name].IsPerson)
            {
                var referent = _referents.Of(_prose[i].Name, i);
                return referent.Gender == SpeakerGender.Unknown || referent.Gender == (token.Has(WordTraits.Female) ? SpeakerGender.Female : SpeakerGender.Male) ? referent : null;
            }
        }

        return null;
    }

    // the company, the senator: somebody mentioned before; a U.S. official: nobody else.
    private Referent Described(NounPhrase phrase)
    {
        var head = phrase.HeadEnd - 1;
        if (!phrase.IsPlural && _prose.Is(phrase.First, "the") && phrase.End == phrase.HeadEnd && phrase.HeadEnd - phrase.First <= 3)
        {
            var known = _prose[head].Has(WordTraits.PersonNoun) ? _referents.Roles.Holder(head)
                : _prose[head].Has(WordTraits.GroupNoun) ? LastOrganization(head)
                : null;
            if (known is not null)
            {
                return known;
            }
        }

        ref readonly var noun = ref _prose[head];
        return new Referent
        {
            Name = Words(phrase),
            IsPerson = noun.Has(WordTraits.PersonNoun) || (!noun.Has(WordTraits.GroupNoun | WordTraits.Writing) && IsAgentNoun(noun)),
            IsWriting = noun.Has(WordTraits.Writing),
            IsPlural = phrase.IsPlural,
            Gender = noun.Has(WordTraits.Female) ? SpeakerGender.Female : noun.Has(WordTraits.Male) ? SpeakerGender.Male : SpeakerGender.Unknown,
        };
    }

    // Nouns that are in no list but formed like those of people: backer, loyalist, technician.
    private bool IsAgentNoun(in SpeechToken noun)
    {
        var word = _prose.Text.Substring(noun.Start, noun.End - noun.Start);
        return word.Length > 4 && (word.EndsWith("er", StringComparison.Ordinal) || word.EndsWith("or", StringComparison.Ordinal)
            || word.EndsWith("ist", StringComparison.Ordinal) || word.EndsWith("ian", StringComparison.Ordinal) || word.EndsWith("man", StringComparison.Ordinal)
            || word.EndsWith("ant", StringComparison.Ordinal) || word.EndsWith("ee", StringComparison.Ordinal));
    }

    private string Words(NounPhrase phrase)
    {
        var words = _prose.TextOf(_prose.SpanOf(phrase.First, phrase.End));
        return words.IndexOf('\n') < 0 ? words : string.Join(" ", words.Split(['\n', '\r', ' '], StringSplitOptions.RemoveEmptyEntries));
    }

    // The last body whose name has the noun; for "company" and its like the last body at all.
    private Referent? LastOrganization(int head)
    {
        var noun = _prose.TextOf(_prose.SpanOf(head, head + 1));
        var isAny = noun is "company" or "firm" or "group" or "organization" or "organisation" or "agency" or "bank" or "newspaper" or "paper"
            or "magazine" or "network" or "corporation" or "union" or "association" or "foundation" or "outlet" or "airline" or "institute" or "website";
        var mentions = _referents.Mentions;
        for (var i = mentions.Count - 1; i >= 0 && i >= mentions.Count - 30; i--)
        {
            var referent = mentions[i].Referent;
            if (!referent.IsPerson && referent.EntityId is { } id && !id.StartsWith("place/", StringComparison.Ordinal)
                && (isAny || referent.Name.IndexOf(noun, StringComparison.OrdinalIgnoreCase) >= 0))
            {
                return referent;
            }
        }

        return null;
    }
}
