namespace Galley.Reading.Wire;

/// <summary>
/// Reads a list of names. Commas and <c>and</c> part the names; a place after <c>in</c> is the bureau of all names since the
/// bureau before. The list ends where its tokens end, or where the next role of a credit line begins.
/// </summary>
internal sealed class NameListReader
{
    private readonly string _text;
    private readonly List<Token> _tokens;
    private readonly int _end;
    private readonly NameList _list = new();
    private int _at;
    private int _lastSeparator = -1;
    private int _pending;
    private bool _expectsName = true;

    private NameListReader(string text, List<Token> tokens, int first, int end)
    {
        _text = text;
        _tokens = tokens;
        _at = first;
        _end = end;
    }

    /// <summary>Reads the list in some tokens.</summary>
    public static NameList Read(string text, List<Token> tokens, int first, int end)
    {
        var reader = new NameListReader(text, tokens, first, end);
        reader.ReadAll();
        return reader._list;
    }

    private void ReadAll()
    {
        var first = _at;
        while (_at < _end && !StartsRole(_at))
        {
            var token = _tokens[_at];
            if (IsSeparator(token))
            {
                ReadSeparator();
            }
            else if (token.Kind == TokenKind.Open)
            {
                _at = AfterBracket(_at);
            }
            else if (_expectsName && _lastSeparator == _at - 1 && _lastSeparator >= 0 && _at + 1 < _end && Words.Is(_text, token, "by"))
            {
                // "Additional reporting by A and by B"
                _at++;
                _lastSeparator = _at - 1;
            }
            else if (!_expectsName && BureauReader.Introduces(_text, token))
            {
                ReadBureau();
            }
            else
            {
                ReadName();
            }
        }

        _list.End = _at;
        if (_at < _end && _at > first && !IsSeparator(_tokens[_at - 1]) && _text[_tokens[_at - 1].End - 1] != '.')
        {
            AddFault(_at, $"A semicolon is missing before '{Text(_at)}'. Write ';' between two roles.");
        }
        else if (_at == _end && _expectsName && _lastSeparator >= 0)
        {
            AddFault(_lastSeparator, $"No name follows '{Text(_lastSeparator)}'. Write the name, or delete the '{Text(_lastSeparator)}'.");
        }
    }

    // A role within the list begins a new part: "Reporting by A, editing by B".
    private bool StartsRole(int at) =>
        CreditRolePhrase.KnownLength(_text, _tokens, at, _end) > 0 || (_expectsName && at == _at && StartsUnknownRole(at));

    // "by" is part of no name: in "Reporting by A, editting by B" the words before it are a role, misspelt or not.
    private bool StartsUnknownRole(int at)
    {
        if (_lastSeparator != at - 1)
        {
            return false;
        }

        for (var i = at; i < _end && i - at <= CreditRoles.MostWords && _tokens[i].Kind == TokenKind.Word && !IsSeparator(_tokens[i]); i++)
        {
            if (i > at && Words.Is(_text, _tokens[i], "by"))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSeparator(Token token) =>
        token.Kind is TokenKind.Comma or TokenKind.Slash or TokenKind.Semicolon or TokenKind.Bar or TokenKind.Close
        || Words.Is(_text, token, "and") || Words.Is(_text, token, "&");

    private void ReadSeparator()
    {
        var isAnd = _tokens[_at].Kind == TokenKind.Word;
        var isAfterComma = _lastSeparator == _at - 1 && _lastSeparator >= 0 && _tokens[_lastSeparator].Kind == TokenKind.Comma;
        if (_expectsName && !(isAnd && isAfterComma))
        {
            AddFault(_at, $"No name stands before this '{Text(_at)}'. Write the name, or delete the '{Text(_at)}'.");
        }

        if (!isAnd && _at + 1 < _end && IsGeneration(_tokens[_at + 1]) && _list.Persons.Count > 0 && !_expectsName && !IsGeneration(_tokens[_at - 1]))
        {
            ExtendName(_tokens[_at + 1].End);
            _at += 2;
            return;
        }

        _expectsName = true;
        _lastSeparator = _at++;
    }

    private void AddFault(int token, string sentence) => _list.Faults.Add((_tokens[token].Span, sentence));

    private string Text(int token) => Words.Text(_text, _tokens[token]);

    // "Robert Smith, Jr."
    private bool IsGeneration(Token token) => Words.Text(_text, token) is "Jr." or "Jr" or "Sr." or "Sr" or "II" or "III" or "IV" or "M.D." or "Ph.D.";

    private void ExtendName(int end)
    {
        var last = _list.Persons[_list.Persons.Count - 1];
        var person = NameText.Node(_text, last.Person.Span.Start, end);
        _list.Persons[_list.Persons.Count - 1] = new ListedName(person, last.Bureau, end);
    }

    private int AfterBracket(int at)
    {
        var depth = 0;
        for (; at < _end; at++)
        {
            depth += _tokens[at].Kind == TokenKind.Open ? 1 : _tokens[at].Kind == TokenKind.Close ? -1 : 0;
            if (depth == 0)
            {
                return at + 1;
            }
        }

        return at;
    }

    private void ReadBureau()
    {
        var bureau = BureauReader.Read(_text, _tokens, _at, _end, out var next);
        if (bureau is null)
        {
            AddFault(_at, $"No place follows '{Text(_at)}'. Write the place, or delete the word.");
        }
        else
        {
            for (var i = _pending; i < _list.Persons.Count; i++)
            {
                var isLast = i == _list.Persons.Count - 1 && _at > 0 && _tokens[_at - 1].End == _list.Persons[i].End;
                _list.Persons[i] = _list.Persons[i] with { Bureau = bureau, End = isLast ? bureau.Span.End : _list.Persons[i].End };
            }
        }

        _pending = _list.Persons.Count;
        _at = next;
    }

    private void ReadName()
    {
        var first = _at;
        while (_at < _end && _tokens[_at].Kind is TokenKind.Word or TokenKind.Dash && !IsSeparator(_tokens[_at]))
        {
            if (_at > first && (BureauReader.Introduces(_text, _tokens[_at]) || StartsRole(_at)))
            {
                break;
            }

            _at++;
        }

        // "Reporting by A - Editing by B"
        var end = _at;
        while (end - 1 > first && _tokens[end - 1].Kind == TokenKind.Dash)
        {
            end--;
        }

        AddName(first, end);
        _expectsName = false;
    }

    private void AddName(int first, int end)
    {
        // "AP writer Jill Colvin", "Staff writer Jill Colvin": the name follows the post; "AP Diplomatic Writer" alone is no name.
        var post = OrganizationWords.LastPost(_text, _tokens, first, end);
        var afterPost = post < 0 || post == end - 1 ? first : post + 1;
        var nameEnd = NameEnd(_tokens[end - 1], isLast: end == _end || StartsRole(end));
        if (OrganizationWords.IsNewsroom(_text, _tokens, afterPost, end) || IsAgency(first, end, nameEnd))
        {
            AddOther(first, end);
            return;
        }

        if (post == end - 1 && (post > first || _list.Persons.Count > 0))
        {
            AddOther(first, end);
            return;
        }

        if (afterPost > first)
        {
            _list.Agency ??= Agencies.ReadFirst(_text, _tokens, first, afterPost);
        }

        _list.Persons.Add(new ListedName(NameText.Node(_text, _tokens[afterPost].Start, nameEnd), null, nameEnd));
    }

    // "AFP", "the Associated Press.", and a service of an agency: "Reuters Television".
    private bool IsAgency(int first, int end, int nameEnd) =>
        Agencies.Read(_text, _tokens[first].Start, _tokens[end - 1].End) is not null
        || Agencies.Read(_text, _tokens[first].Start, nameEnd) is not null
        || (end - first == 2 && Agencies.Read(_text, _tokens[first].Start, _tokens[first].End) is not null
            && OrganizationWords.IsOrganization(_text, _tokens, first + 1, end));

    private void AddOther(int first, int end)
    {
        _list.Agency ??= Agencies.ReadFirst(_text, _tokens, first, end);
        _list.HasOthers = true;
    }

    // The full stop after the last name of a line is the line's; that of an initial or a short form is the name's.
    private int NameEnd(Token token, bool isLast)
    {
        var isStop = isLast && token.End - token.Start > 2 && _text[token.End - 1] == '.' && !IsGeneration(token)
            && _text.IndexOf('.', token.Start) == token.End - 1;
        return isStop ? token.End - 1 : token.End;
    }
}
