namespace Galley.Reading.Speech;

/// <summary>All who were mentioned so far, in the order of the text.</summary>
internal sealed class Referents(Prose prose)
{
    private readonly Dictionary<string, Referent> _byEntity = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Referent> _byLastWord = new(StringComparer.Ordinal);
    private readonly List<ReferentMention> _mentions = [];
    private readonly Roles _roles = new(prose);
    private int _read;

    /// <summary>The mentions so far.</summary>
    public List<ReferentMention> Mentions => _mentions;

    /// <summary>Who was called what.</summary>
    public Roles Roles => _roles;

    /// <summary>Takes note of the names up to a token.</summary>
    public void ReadTo(int token)
    {
        for (; _read < token; _read++)
        {
            var name = prose[_read].Name;
            if (name < 0 || (_read > 0 && prose[_read - 1].Name == name))
            {
                continue;
            }

            var end = _read + 1;
            while (end < prose.Count && prose[end].Name == name)
            {
                end++;
            }

            var referent = Of(name, _read);
            referent.Mentions++;
            _roles.Learn(_read, end, referent);
            var isPossessive = end < prose.Count && prose[end].Kind == SpeechTokenKind.Possessive;
            var start = _read;
            while (start > 0 && start > _read - 8 && prose[start - 1].Kind == SpeechTokenKind.Word && (prose[start - 1].IsCapital || prose[start - 1].Has(WordTraits.Title | WordTraits.PersonNoun | WordTraits.Determiner))
                && prose.SentenceNumber(start - 1) == prose.SentenceNumber(_read))
            {
                start--;
            }

            var sentence = prose.SentenceAt(_read);
            Add(referent, _read, !isPossessive && SubjectPosition.Is(prose, start, sentence.First), false);
        }
    }

    /// <summary>Takes note of a source.</summary>
    public void AddSpeaker(Referent referent, int token) => Add(referent, token, true, true);

    /// <summary>The referent of a name.</summary>
    public Referent Of(int name, int token)
    {
        var given = prose.Names[name];
        if (!_byEntity.TryGetValue(given.EntityId, out var referent))
        {
            referent = new Referent { EntityId = given.EntityId, Name = given.Name, IsPerson = given.IsPerson, IsGiven = true };
            _byEntity.Add(given.EntityId, referent);
            if (given.IsPerson)
            {
                _byLastWord[LastWord(given.Name)] = referent;
            }
        }

        if (given.IsPerson && referent.Gender == SpeakerGender.Unknown)
        {
            referent.Gender = GenderEvidence.Of(prose, token, given);
        }

        return referent;
    }

    /// <summary>The referent of a name that the caller did not give: one with the same last word, else a new one.</summary>
    public Referent OfUnknown(string name)
    {
        var last = LastWord(name);
        if (_byLastWord.TryGetValue(last, out var known) && (known.Name.EndsWith(name, StringComparison.Ordinal) || name.EndsWith(known.Name, StringComparison.Ordinal)))
        {
            if (!known.IsGiven && name.Length > known.Name.Length)
            {
                known.Name = name;
            }

            return known;
        }

        var referent = new Referent { Name = name, IsPerson = true, Gender = FirstNames.Of(name) };
        _byLastWord[last] = referent;
        return referent;
    }

    private void Add(Referent referent, int token, bool isSubject, bool isSpeaker) =>
        _mentions.Add(new ReferentMention(referent, prose.SentenceNumber(token), prose.SentenceAt(token).Stretch, isSubject, isSpeaker));

    private static string LastWord(string name)
    {
        var space = name.LastIndexOf(' ');
        return space < 0 ? name : name.Substring(space + 1);
    }
}
