namespace Galley.Benchmarks.Corpora;

/// <summary>The sentences that bodies are made of.</summary>
internal static class Phrases
{
    public static readonly string[] Leads =
    [
        "The {thing} that {city} has argued over since {year} moved a step closer on {weekday}, when the {org} put its name to a plan worth {number} million euros.",
        "{Groups} in {city} will have to wait until {day} to learn whether the {thing} goes ahead, {role} {name} of the {org} said on {weekday}.",
        "After {number} years and two inquiries, {country} has settled the future of the {thing} in {city}, officials said on {weekday}.",
        "{Role} {name} told a crowded hall in {city} on {weekday} that the {thing} would open on {day}, {number} months late.",
        "A long dispute between the {org} and {groups} in {city} over a {thing} ended on {weekday} with an agreement that neither side had expected.",
    ];

    public static readonly string[] Narrative =
    [
        "The {other} put the cost at {number} million euros, about {percent} percent more than in {year}.",
        "Nearly {large} people signed a petition against the plan between {month} and {month}.",
        "On {date}, inspectors from {town} found cracks that nobody had reported.",
        "The {other} declined to comment, and a spokesman for the city did not answer calls on {weekday}.",
        "{Groups} have complained about delays since {year}, when a similar {thing} in {town} ran out of money.",
        "The decision follows {number} hearings at which engineers, lawyers and {groups} were heard.",
        "According to a report of {date}, the number of {groups} grew by {percent} percent within three years.",
        "{Surname}, who has led the {org} since {year}, had promised a decision by the end of {month}.",
        "Work is due to begin next {month} and to last {number} weeks.",
        "A survey in {town} found that {percent} percent of {groups} were in favour, down from {percent} percent a year earlier.",
        "In {town}, where a comparable {thing} opened in {year}, the result has been mixed.",
        "The plan still needs the approval of the {other}, which meets on {day}.",
        "Two days later the {other} published its own figures, which were lower by {large} euros.",
        "For most of the past decade the question has divided {city} more sharply than any election.",
        "Officials from {country} and experts from {town} are to meet again next week.",
        "The contract was signed on {date} in the presence of {name}, but its terms were never made public.",
        "Critics say that the money would be better spent on schools, and that the {thing} serves visitors rather than residents.",
        "That has not stopped {groups} from making plans of their own.",
        "Shares of the builder fell {percent} percent in early trading on {weekday}.",
        "Between {month} and {month}, some {large} {groups} were counted at the site.",
    ];

    public static readonly string[] Sayings =
    [
        "We have waited long enough, and now we want to see it built",
        "Nobody in this city believes the figures any more",
        "It is a good day for {city}, and a better one for those who never gave up",
        "This is not about money, it is about trust",
        "The {thing} will cost what it costs, and it will be worth it",
        "If the {other} has better numbers, it should publish them",
        "We read all {number} pages, and there is not one word about {groups}",
        "My father worked there, and I would like my children to see it finished",
        "There was no plan, only hope",
        "I would rather be late than wrong",
        "We will look at every proposal, but we will not start again from nothing",
        "People come here from {town} to learn how not to do it",
    ];

    /// <summary>How a saying stands in its paragraph; <c>{saying}</c> is replaced first.</summary>
    public static readonly string[] Frames =
    [
        "“{saying},” said {role} {name} of the {org}.",
        "“{saying},” {name} said on {weekday}. “We have said so since {month}.”",
        "“{saying},” {surname} told reporters in {town} on {date}.",
        "{Name}, who speaks for {groups} in {city}, said: “{saying}.”",
        "According to {surname}, the plan was “a mistake from the first day”. “{saying},” {they} added.",
        "“{saying},” {they} said.",
        "Asked about the delay, {surname} said that the {org} would answer by {day}.",
        "{Name} of the {other} called the plan “brave but unfinished”.",
    ];

    public static readonly string[] Headings =
    [
        "What happens next", "A question of money", "The view from {town}", "How it began", "What {groups} say", "Numbers that do not add up",
        "The case against", "Lessons of {year}",
    ];

    public static readonly string[] Items =
    [
        "the **{thing}** itself, at {number} million euros", "a fund for {groups}, to be run by the {other}", "repairs that were due in {year}",
        "a review by {name} before {day}", "new staff in {town}", "*no* further delay after {month}", "a hearing of {groups} in {town}",
    ];

    public static readonly string[] Listings =
    [
        "curl -s https://data.example.org/{year}/figures.csv | head -n {number}",
        "SELECT year, SUM(cost) FROM works WHERE cost > {number} GROUP BY year;",
        "total = sum(row.cost for row in rows if row.year >= {year})",
    ];

    public static readonly string[] Captions =
    [
        "{Groups} near the {thing} in {city} on {date}.", "{Role} {name} visits the {thing} in {city} on {date}.",
        "A worker at the {thing} in {city}, {country}, on {date}.",
    ];
}
