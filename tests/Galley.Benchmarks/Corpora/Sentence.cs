using System.Globalization;
using System.Text;

namespace Galley.Benchmarks.Corpora;

/// <summary>Fills the blanks of a sentence: <c>{surname}</c> and the like; a capital makes the first letter one.</summary>
internal static class Sentence
{
    /// <summary>The sentence with all its blanks filled.</summary>
    /// <param name="pattern">A sentence with blanks in braces.</param>
    /// <param name="story">The story that it stands in.</param>
    /// <param name="person">Whom it is about.</param>
    /// <param name="dice">What chooses the rest.</param>
    public static string Fill(string pattern, Story story, Figure person, Dice dice)
    {
        var text = new StringBuilder(pattern.Length * 2);
        for (var at = 0; at < pattern.Length; at++)
        {
            if (pattern[at] != '{')
            {
                text.Append(pattern[at]);
                continue;
            }

            var end = pattern.IndexOf('}', at);
            var name = pattern[(at + 1)..end];
            var value = Value(name.ToLowerInvariant(), story, person, dice);
            text.Append(char.IsUpper(name[0]) ? char.ToUpperInvariant(value[0]) + value[1..] : value);
            at = end;
        }

        return text.ToString();
    }

    private static string Value(string name, Story story, Figure person, Dice dice) => name switch
    {
        "name" => person.Name,
        "surname" => person.Surname,
        "role" => person.Role,
        "they" => person.Pronoun,
        "org" => person.Organization,
        "other" => dice.Pick<string>(Lexicon.Organizations),
        "city" => story.City,
        "country" => story.Country,
        "town" => dice.Pick<string>(Lexicon.Cities).Split('|')[0],
        "thing" => story.Thing,
        "groups" => dice.Pick<string>(story.Topic.Groups),
        "number" => Number(2 + dice.Below(97)),
        "large" => Number((10 + dice.Below(890)) * 1000),
        "percent" => Number(1 + dice.Below(60)),
        "weekday" => dice.Pick<string>(Lexicon.Weekdays),
        "date" => Day(story.Date.AddDays(dice.Below(300) - 200), withYear: true),
        "day" => Day(story.Date.AddDays(dice.Below(60) + 3), withYear: false),
        "month" => dice.Pick<string>(Lexicon.Months),
        "year" => (story.Date.Year - 1 - dice.Below(12)).ToString(CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A sentence has no blank '{name}'.", nameof(name)),
    };

    private static string Number(int value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day, bool withYear)
    {
        var text = Lexicon.Months[day.Month - 1] + " " + day.Day.ToString(CultureInfo.InvariantCulture);
        return withYear ? text + ", " + day.Year.ToString(CultureInfo.InvariantCulture) : text;
    }
}
