using System.Collections.Immutable;

using Galley.Reading.Documents;

namespace Galley.Reading.Wire;

/// <summary>Reads a part of a credit line: a role and its names, <c>Reporting and writing by A and B in X</c>.</summary>
/// <param name="text">The file.</param>
/// <param name="tokens">The tokens of the credit line.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class CreditPartReader(string text, List<Token> tokens, CreditProblems problems)
{
    private readonly List<(CreditRole Role, SourceSpan Span)> _roles = [];

    /// <summary>The credits read so far.</summary>
    public ImmutableArray<CreditNode>.Builder Credits { get; } = ImmutableArray.CreateBuilder<CreditNode>();

    /// <summary>Reads the part in some tokens, of which there is at least one.</summary>
    public void Read(int first, int end)
    {
        // "with additional reporting by C"
        if (first + 1 < end && (Words.Is(text, tokens[first], "with") || Words.Is(text, tokens[first], "and")))
        {
            first++;
        }

        while (first < end)
        {
            var by = CreditRolePhrase.FindBy(text, tokens, first, end);
            if (by < 0)
            {
                ReadWithoutBy(first, end);
                return;
            }

            ReadRoles(first, by);
            first = ReadNames(first, by + 1, end);
        }
    }

    private void ReadWithoutBy(int first, int end)
    {
        for (var words = Math.Min(CreditRoles.MostWords, end - first); words > 0; words--)
        {
            if (CreditRoles.Find(CreditRolePhrase.Phrase(text, tokens, first, first + words)) is not CreditRole.Unknown and var role)
            {
                var span = SourceSpan.FromBounds(tokens[first].Start, tokens[first + words - 1].End);
                problems.AddMalformed(span, $"'by' is missing after '{TextOf(first, first + words)}'. Write 'by' before the names.");
                _roles.Clear();
                _roles.Add((role, span));
                if (first + words < end)
                {
                    AddCredits(NameListReader.Read(text, tokens, first + words, end));
                }

                return;
            }
        }

        if (!IsContact(first, end) && !OrganizationWords.IsNewsroom(text, tokens, first, end))
        {
            problems.AddMalformed(
                SourceSpan.FromBounds(tokens[first].Start, tokens[end - 1].End),
                $"'{TextOf(first, end)}' has no role. Write one before it, for example 'Editing by'.");
        }
    }

    // Reuters sets addresses and telephone numbers among the roles.
    private bool IsContact(int first, int end)
    {
        var hasLetter = false;
        for (var i = tokens[first].Start; i < tokens[end - 1].End; i++)
        {
            if (text[i] == '@')
            {
                return true;
            }

            hasLetter |= char.IsLetter(text[i]);
        }

        return !hasLetter;
    }

    private void ReadRoles(int first, int by)
    {
        _roles.Clear();
        var single = CreditRolePhrase.Split(text, tokens, first, by);
        if (single.Count == 0)
        {
            problems.AddMalformed(tokens[by].Span, "No role stands before 'by'. Write one, for example 'Reporting'.");
            _roles.Add((CreditRole.Unknown, tokens[by].Span));
            return;
        }

        // Words that are like no role at all are one unknown role, whatever joins them.
        if (!single.Exists(role => IsLikeRole(role.First, role.End)))
        {
            single = [(first, by)];
        }

        foreach (var (start, end) in single)
        {
            var written = CreditRolePhrase.Phrase(text, tokens, start, end);
            var span = SourceSpan.FromBounds(tokens[start].Start, tokens[end - 1].End);
            var role = CreditRoles.Find(written);
            _roles.Add((role, span));
            if (role == CreditRole.Unknown)
            {
                problems.AddUnknownRole(span, written);
            }
        }
    }

    private bool IsLikeRole(int first, int end)
    {
        var written = CreditRolePhrase.Phrase(text, tokens, first, end);
        return CreditRoles.Find(written) != CreditRole.Unknown || CreditRoles.Nearest(written) is not null;
    }

    private int ReadNames(int first, int start, int end)
    {
        var list = NameListReader.Read(text, tokens, start, end);
        if (list.Persons.Count == 0 && !list.HasOthers && list.Faults.Count == 0)
        {
            problems.AddMalformed(
                SourceSpan.FromBounds(tokens[first].Start, tokens[start - 1].End),
                $"No name follows '{TextOf(first, start)}'. Write the name, or delete the role.");
        }

        AddCredits(list);
        return list.End;
    }

    private void AddCredits(NameList list)
    {
        foreach (var (span, sentence) in list.Faults)
        {
            problems.AddMalformed(span, sentence);
        }

        foreach (var listed in list.Persons)
        {
            foreach (var (role, roleSpan) in _roles)
            {
                var span = SourceSpan.FromBounds(listed.Person.Span.Start, listed.End);
                Credits.Add(new CreditNode(span, role, roleSpan, listed.Person, listed.Bureau));
            }
        }
    }

    private string TextOf(int first, int end) => CreditRolePhrase.Phrase(text, tokens, first, end);
}
