namespace Galley.Reading.Speech;

/// <summary>Finds all cues of the prose, in order, and the noun phrases of those who speak.</summary>
internal sealed class CueFinder
{
    private readonly Prose _prose;
    private readonly NounPhraseReader _phrases;
    private readonly SubjectFinder _subjects;
    private readonly VerbReader _verbs;
    private readonly UnknownVerb _unknown;
    private readonly InvertedCue _inverted;
    private readonly ColonCue _colon;
    private readonly WritingCue _writing;
    private readonly List<SpeechCue> _cues = [];

    private CueFinder(Prose prose)
    {
        _prose = prose;
        _phrases = new NounPhraseReader(prose);
        _subjects = new SubjectFinder(prose, _phrases);
        _verbs = new VerbReader(prose);
        _unknown = new UnknownVerb(prose, _phrases);
        _inverted = new InvertedCue(prose, _phrases, _subjects);
        _colon = new ColonCue(prose, _phrases);
        _writing = new WritingCue(prose, _phrases);
    }

    /// <summary>The cues, ordered by position.</summary>
    public static List<SpeechCue> Find(Prose prose)
    {
        var finder = new CueFinder(prose);
        for (var i = 0; i < prose.Count; i++)
        {
            if (prose[i].Kind == SpeechTokenKind.Word)
            {
                finder.ReadWord(i);
            }
            else if (prose[i].Kind is SpeechTokenKind.Colon or SpeechTokenKind.Dash && finder._colon.Read(i, finder._cues) is { } colon)
            {
                finder._cues.Add(colon);
            }
        }

        return finder._cues;
    }

    private void ReadWord(int i)
    {
        var sentence = _prose.SentenceNumber(i);
        var end = _prose.SentenceAt(i).End;
        if (i + 1 < end && _prose.Is(i, "according") && _prose.Is(i + 1, "to"))
        {
            Add(new SpeechCue(CueKind.According, i, i + 2, sentence) { IsSay = true, Subject = _phrases.StartingAt(i + 2, end) });
        }
        else if (i + 3 < end && _prose.Is(i, "words") && _prose.Is(i + 1, "of"))
        {
            Add(new SpeechCue(CueKind.According, i, i + 2, sentence) { Subject = _phrases.StartingAt(i + 2, end) });
        }
        else if (_prose.Is(i, "per") && i + 1 < end && _prose[i + 1].IsCapital)
        {
            Add(new SpeechCue(CueKind.According, i, i + 1, sentence) { IsSay = true, Subject = _phrases.StartingAt(i + 1, end) });
        }
        else if (_unknown.Read(i) is { } unknown)
        {
            Add(unknown);
        }
        else if (_verbs.IsVerb(i))
        {
            ReadVerb(i, sentence, end);
        }
        else if (_prose[i].Has(WordTraits.Writing) && !_prose[i].IsCapital && i > _prose.SentenceAt(i).First
            && _writing.Read(i, sentence) is { } writing)
        {
            _cues.Add(writing);
        }
    }

    private void ReadVerb(int i, int sentence, int end)
    {
        ref readonly var token = ref _prose[i];
        if (_prose.Is(i, "quoted") && AsSaying(i, end) is var saying and > 0)
        {
            ReadQuoted(i, saying, sentence);
            return;
        }

        if (_prose.Is(i, "quoted") && i + 1 < end && _prose.Is(i + 1, "as"))
        {
            return;
        }

        if (_verbs.IsPassive(i))
        {
            if (By(i, end) is var by and > 0)
            {
                Add(new SpeechCue(CueKind.Passive, i, i + 1, sentence) { IsSay = false, Subject = _phrases.StartingAt(by + 1, end) });
            }

            return;
        }

        var cue = new SpeechCue(CueKind.Verb, i, i + 1, sentence)
        {
            IsSay = token.Has(WordTraits.Say) && !token.Has(WordTraits.Weak),
            IsNonFinite = token.Has(WordTraits.Ing) || (token.Has(WordTraits.Base) && _prose.Is(i - 1, "to")),
        };
        if (IsNaming(i, end))
        {
            return;
        }

        if (cue.IsNonFinite)
        {
            cue.Subject = NonFinite(i, out var inherits);
            cue.IsInherited = inherits;
            Add(cue);
            return;
        }

        var inversion = _inverted.Read(i, sentence, end);
        if (inversion is not null)
        {
            Add(inversion);
            return;
        }

        cue.Subject = _subjects.Before(i, out var shared);
        if (!cue.Subject.Exists && shared)
        {
            cue.IsInherited = true;
            cue.Subject = Inherited(i, sentence);
        }

        Add(cue);
    }

    // “…,” the agency quoted Trump as saying; “…,” Trump is quoted as saying: the clause is whole, and what is quoted speaks.
    private void ReadQuoted(int i, int saying, int sentence)
    {
        var clause = _subjects.Before(i, out _);
        var quoted = saying == i + 1 ? clause : _phrases.StartingAt(i + 1, saying);
        if (clause.Exists && quoted.Exists)
        {
            _cues.Add(new SpeechCue(CueKind.Verb, i, i + 1, sentence) { IsSay = true, Subject = quoted, PhraseFirst = clause.First });
        }
    }

    private int AsSaying(int i, int end)
    {
        for (var k = i + 1; k + 1 < end && k < i + 10 && _prose[k].Kind is SpeechTokenKind.Word or SpeechTokenKind.Possessive; k++)
        {
            if (_prose.Is(k, "as"))
            {
                return _prose.Is(k + 1, "saying") ? k : 0;
            }
        }

        return 0;
    }

    private void Add(SpeechCue cue)
    {
        if (cue.Subject.Exists)
        {
            cue.PhraseFirst = cue.Subject.First;
            cue.Subject = AppositiveName.Of(_prose, _phrases, cue.Subject);
            _cues.Add(cue);
        }
    }

    // a group called “X”: a name, and nobody's words. What he called “X” is another matter.
    private bool IsNaming(int i, int end)
    {
        if (!_prose[i].Has(WordTraits.Participle) || i + 1 >= end || _prose[i + 1].Kind != SpeechTokenKind.Quotation || !_prose[i].Has(WordTraits.Call))
        {
            return false;
        }

        var k = i - 1;
        while (k > 0 && _prose[k].Has(WordTraits.Adverb) && !_prose[k].Has(WordTraits.Auxiliary))
        {
            k--;
        }

        ref readonly var before = ref _prose[k];
        return before.Kind == SpeechTokenKind.Comma || (_phrases.EndingAt(k, _prose.SentenceAt(i).First) is { Exists: true } phrase && (_prose.Is(phrase.First, "a") || _prose.Is(phrase.First, "an")))
            || (before.Kind == SpeechTokenKind.Word && before.Name < 0 && !before.IsCapital && !before.Has(WordTraits.Pronoun | WordTraits.PersonNoun | WordTraits.GroupNoun | WordTraits.Relative | WordTraits.Auxiliary | WordTraits.Adverb | WordTraits.Coordinator | WordTraits.Plural));
    }

    private NounPhrase NonFinite(int i, out bool inherits)
    {
        var sentence = _prose.SentenceAt(i);
        var before = i - 1;
        inherits = true;
        if (before >= sentence.First && (_prose[before].Has(WordTraits.Be) || (_prose[before].Has(WordTraits.Adverb) && before > sentence.First && _prose[before - 1].Has(WordTraits.Be))))
        {
            inherits = false;
            var subject = _subjects.Before(i, out var shared);
            inherits = shared;
            return subject.Exists ? subject : Inherited(i, _prose.SentenceNumber(i));
        }

        // quoted Trump as saying; Trump was quoted as saying
        if (_prose.Is(before, "as"))
        {
            return Quoted(before, sentence.First, out inherits);
        }

        // attacked Trump for saying: the object speaks.
        if (before > sentence.First && _prose.Is(before, "for"))
        {
            var named = _phrases.EndingAt(before - 1, sentence.First);
            if (named.Kind is NounPhraseKind.Name or NounPhraseKind.UnknownName)
            {
                inherits = false;
                return named;
            }
        }

        // … opens with Trump saying
        var with = before;
        while (with > sentence.First && with > before - 6 && (_prose[with].IsCapital || _prose[with].Has(WordTraits.PersonNoun | WordTraits.Determiner)))
        {
            with--;
        }

        if (with < before && _prose.Is(with, "with") && _phrases.StartingAt(with + 1, i) is { Exists: true } companion)
        {
            inherits = false;
            return companion;
        }

        // a spokesman saying, a letter calling it
        if (before >= sentence.First && _prose[before].Kind == SpeechTokenKind.Word && !_prose[before].Has(WordTraits.Preposition | WordTraits.Coordinator | WordTraits.Time | WordTraits.Adverb | WordTraits.Auxiliary | WordTraits.Subordinator | WordTraits.Say | WordTraits.Call & ~WordTraits.Noun))
        {
            var phrase = _phrases.EndingAt(before, sentence.First);
            var isPerson = phrase.Kind is NounPhraseKind.Name or NounPhraseKind.UnknownName or NounPhraseKind.Pronoun;
            if (phrase.Exists && (SubjectPosition.Is(_prose, phrase.First, sentence.First) || _prose.Is(phrase.First - 1, "with") || (!isPerson && !_prose[phrase.HeadEnd - 1].Has(WordTraits.Writing) && _prose[phrase.HeadEnd - 1].Has(WordTraits.PersonNoun))))
            {
                inherits = false;
                return phrase;
            }
        }

        return Inherited(i, _prose.SentenceNumber(i));
    }

    private NounPhrase Quoted(int before, int first, out bool inherits)
    {
        inherits = false;
        for (var k = before - 1; k >= first && k > before - 10; k--)
        {
            if (_prose.Is(k, "quoted") || _prose.Is(k, "quotes") || _prose.Is(k, "cited") || _prose.Is(k, "quoting") || _prose.Is(k, "citing"))
            {
                return k == before - 1 ? _subjects.Before(k, out inherits) : _phrases.StartingAt(k + 1, before);
            }
        }

        inherits = true;
        return _subjects.ClauseSubject(before);
    }

    private NounPhrase Inherited(int i, int sentence)
    {
        var other = -1;
        for (var k = _cues.Count - 1; k >= 0 && k >= _cues.Count - 4 && _cues[k].Sentence == sentence && i - _cues[k].First < 60; k--)
        {
            if (_cues[k].Kind is CueKind.Verb or CueKind.Inverted && !HasClauseBetween(_cues[k].End, i))
            {
                if (_cues[k].IsSay || !_prose[_cues[k].First].Has(WordTraits.Weak))
                {
                    return _cues[k].Subject;
                }

                other = k;
            }
        }

        return other >= 0 ? _cues[other].Subject : _subjects.ClauseSubject(i);
    }

    // X said it, but Y smiled, saying: the nearer clause has its own subject.
    private bool HasClauseBetween(int from, int to)
    {
        for (var k = from; k + 1 < to; k++)
        {
            if (_prose[k].Kind == SpeechTokenKind.Comma && (_prose.Is(k + 1, "but") || _prose.Is(k + 1, "while")))
            {
                return true;
            }
        }

        return false;
    }

    private int By(int i, int end)
    {
        for (var k = i + 1; k < end && k < i + 10; k++)
        {
            if (_prose.Is(k, "by"))
            {
                return k;
            }

            if (_prose[k].Kind is SpeechTokenKind.Comma or SpeechTokenKind.Semicolon or SpeechTokenKind.Terminator)
            {
                break;
            }
        }

        return 0;
    }
}
