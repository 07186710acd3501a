using System.Collections.Immutable;

namespace Galley.Benchmarks.Corpora;

/// <summary>The people of a corpus. Some are in the news every week and most of them once, whatever the number of articles.</summary>
/// <param name="seed">The seed of the corpus.</param>
internal sealed class Cast(ulong seed)
{
    private const int Size = 4095;

    /// <summary>How many journalists sign the articles.</summary>
    private const int Desk = 60;

    /// <summary>Somebody in the news.</summary>
    public Figure Someone(Dice dice) => Make(dice.Rank(Size), purpose: 1);

    /// <summary>Several people whose surnames differ, so that a surname alone says who is meant.</summary>
    public ImmutableArray<Figure> Some(Dice dice, int count)
    {
        var people = ImmutableArray.CreateBuilder<Figure>(count);
        while (people.Count < count)
        {
            var one = Someone(dice);
            if (!people.Any(other => other.Surname == one.Surname))
            {
                people.Add(one);
            }
        }

        return people.MoveToImmutable();
    }

    /// <summary>Somebody who writes the news.</summary>
    public Figure Journalist(Dice dice) => Make(dice.Below(Desk), purpose: 2);

    private Figure Make(int number, ulong purpose)
    {
        var dice = new Dice(seed, number, purpose);
        var isWoman = dice.OnceIn(2);
        return new Figure(
            dice.Pick<string>(isWoman ? Lexicon.FemaleNames : Lexicon.MaleNames),
            dice.Pick<string>(Lexicon.Surnames),
            isWoman ? "she" : "he",
            dice.Pick<string>(Lexicon.Roles),
            dice.Pick<string>(Lexicon.Organizations));
    }
}
