using Galley.Reading.Time.Resolution;
using Galley.Reading.Time.Text;
using Galley.Reading.Time.Words;

namespace Galley.Reading.Time.Constructs;

/// <summary>Constructs, sorted by what they can start with, so that most tokens cost one look.</summary>
internal sealed class ConstructSet
{
    // Words that say too little to start anything unless the next word is one of time as well.
    private const WordClass Openers = WordClass.Article | WordClass.The | WordClass.Indefinite | WordClass.Deictic;

    // What stands behind an opener in an expression; "the people" and "this will" are none.
    private const WordClass Followers = ~(WordClass.Past | WordClass.Future | WordClass.Preposition | WordClass.Sports | WordClass.Counted
        | WordClass.Maker | WordClass.Numbered | WordClass.Zone | WordClass.Ambiguous | WordClass.Short | WordClass.TenseCue | WordClass.Article
        | WordClass.The | WordClass.Indefinite);

    private readonly Construct[] _all;
    private readonly Construct[] _withNumber;
    private readonly Construct[] _withSign;
    private readonly WordClass _starts;

    /// <summary>Makes a set; of expressions that are equally long, the one of the first construct wins.</summary>
    public ConstructSet(Construct[] constructs)
    {
        _all = constructs;
        _withNumber = Array.FindAll(constructs, construct => construct.StartsWithNumber);
        _withSign = Array.FindAll(constructs, construct => construct.StartsWithSign);
        foreach (var construct in constructs)
        {
            _starts |= construct.Starts;
        }
    }

    /// <summary>The longest expression that starts at a token, with what belongs to it.</summary>
    public Found? Longest(Scene scene, int at)
    {
        var text = scene.Text;
        ref readonly var token = ref text[at];
        return token.Kind switch
        {
            TimeTokenKind.Word => OfWord(scene, at, token.Entry.Classes),
            TimeTokenKind.Number => Longest(scene, at, _withNumber),
            TimeTokenKind.Symbol when text.IsApostrophe(at) => Longest(scene, at, _withSign),
            _ => null,
        };
    }

    private Found? OfWord(Scene scene, int at, WordClass classes)
    {
        var starts = classes & _starts;
        if (starts == WordClass.None || ((starts & ~Openers) == WordClass.None && !CanFollow(scene.Text, at + 1)))
        {
            return null;
        }

        Found? longest = null;
        foreach (var construct in _all)
        {
            if ((starts & construct.Starts) != 0 && construct.Read(scene, at) is { } found && (longest is null || found.End > longest.End))
            {
                longest = found;
            }
        }

        return longest is null ? null : Joins.Extend(scene, longest);
    }

    private static bool CanFollow(TimeText text, int at)
    {
        ref readonly var token = ref text[at];
        return token.Kind switch
        {
            TimeTokenKind.Word => (token.Entry.Classes & Followers) != 0,
            TimeTokenKind.Break => false,
            _ => true,
        };
    }

    private static Found? Longest(Scene scene, int at, Construct[] constructs)
    {
        Found? longest = null;
        foreach (var construct in constructs)
        {
            if (construct.Read(scene, at) is { } found && (longest is null || found.End > longest.End))
            {
                longest = found;
            }
        }

        return longest is null ? null : Joins.Extend(scene, longest);
    }
}
