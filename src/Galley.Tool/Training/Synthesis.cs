using System.Text;

namespace Galley.Tool.Training;

/// <summary>
/// Makes lines in the fixed forms of newswire out of the gazetteers: credit lines, datelines, results, quotations. Names that no corpus holds stand in
/// them, so that the model learns from the forms and not from the names.
/// </summary>
internal sealed class Synthesis(string folder, int seed)
{
    private const int Stories = 130;
    private const int LinesPerStory = 6;

    // P person, S surname of the person before, W well-known person, L city, B city in capitals, C country, R region, V landmark, T team, O company,
    // I institution, A agency, G nationality, E event; the rest stands as it is.
    private static readonly string[] Forms =
    [
        "(Reporting by {P} in {B} and {P} in {B}; additional reporting by {P} and {P} in {B}, {P} in {B}; Editing by {P} and {P})",
        "(Reporting by {P}; Editing by {P})",
        "(Reporting by {P} and {P}; Writing by {P} in {L}; Editing by {P})",
        "By {P} and {P}",
        "{B} ({A}) - {C} said on Tuesday it would send a delegation to {L} for talks with {C}.",
        "{B}, Sept 4 ({A}) - Police in {L} arrested three men, a spokesman said.",
        "{B}, {C} ({A}) - {P}, who leads the opposition in {C}, was released on Friday.",
        "\"We are ready,\" {P}, chief executive of {O}, told reporters in {L}.",
        "\"It was hard,\" said {P}, 34, a teacher from {L}.",
        "{P}, an analyst at {O}, said shares of {O} were cheap.",
        "{O} rose 2.3 percent and {O} fell 1.1 percent.",
        "{O} said it had agreed to buy a 20 percent stake in {O} for $1.2 billion.",
        "{T} {N} {T} {N}",
        "{T} beat {T} 2-1, with {P} scoring twice.",
        "{P} gave {T} the lead and {P} made it 2-0.",
        "{N}. {P} ({C}) 1:32.{N}{N}{N}",
        "{P} ({C}) beat {P} ({C}) 6-4 7-6 ({N}-7)",
        "{N}-{P} ({C}) beat {P} ({C}) 6-3 6-{N}",
        "{C} and {C} signed an agreement in {L}.",
        "{C} President {P} and {C} Prime Minister {P} met in {L} on Monday.",
        "Foreign Minister {P} flew from {L} to {L}.",
        "A photo shows {P} in {L}, {C}, August 12, 2020. REUTERS/{P}",
        "({A} / {P})",
        "Headline: {C} presses {C} over {L} deal",
        "{C} raises prospect of talks with {C}",
        "{P} said the plan would help {L}. {S} did not say when.",
        "{T} coach {P} said {W} would miss the game against {T} at the {V}.",
        "{T}'s {P} scored twice at {T} on Saturday.",
        "{T} signed {P} from {T}, and {W} will stay at {T}.",
        "{T} sacked {P} and named former {T} midfielder {P} coach.",
        "{G} champions {T} face {T} in the {E}, which starts in {L}.",
        "{W} told the {I} that {C} would not move.",
        "{W} met {W} in {L}, and the {V} declined to comment.",
        "The {I} said on Wednesday that {G} troops had crossed into {R}.",
        "The {I} and the {I} will send observers to {R}, {C}.",
        "{I} officials met {P} of the {I} near the {V}.",
        "{G} police searched offices of {O} in {L} and of {O} in {R}.",
        "{O}'s {P} will join {O}, the {A} reported.",
        "{C}'s {I} denied it, {A} said.",
        "{G} President {P} said {W} was wrong about the {E}.",
        "Shares in {O}, {O} and {O} fell after the {I} cut its forecast.",
        "{C} striker {P} left {T} for {T}.",
        "Storms hit {L}, {R}, and {R} on Monday, the {I} said.",
        "{I}: {C} breaches accord, says {W}",
        "{T} top {T}; {T} lose at {T}",
        "{P} was born in {L}. \"{S} was kind,\" said {P}.",
    ];

    private readonly string[] _first = Read(folder, "gaz.first.txt");
    private readonly string[] _last = Read(folder, "gaz.last.txt");
    private readonly string[] _cities = Read(folder, "gaz.city.txt");
    private readonly string[] _countries = Read(folder, "gaz.country.txt");
    private readonly string[] _teams = WordLists.ReadList("Team");
    private readonly string[] _companies = WordLists.ReadList("Company");
    private readonly string[] _regions = WordLists.ReadList("Region");
    private readonly string[] _landmarks = WordLists.ReadList("Landmark");
    private readonly string[] _people = WordLists.ReadList("Person");
    private readonly string[] _institutions = WordLists.ReadList("Institution");
    private readonly string[] _events = WordLists.ReadList("Event");
    private readonly string[] _nationalities = Read(folder, "gaz.nat.txt");
    private readonly string[] _agencies = ["Reuters", "AP", "AFP", "Reuters", "Xinhua", "Kyodo", "Yonhap", "dpa", "TASS"];
    private readonly RandomSource _random = new((ulong)seed + 7);

    /// <summary>The stories.</summary>
    public List<TrainingDocument> Make()
    {
        var stories = new List<TrainingDocument>();
        for (var story = 0; story < Stories; story++)
        {
            var text = new StringBuilder();
            for (var line = 0; line < LinesPerStory; line++)
            {
                Fill(Pick(Forms), text);
                text.Append('\n');
            }

            stories.Add(AnnotationFile.Read("synthesis-" + story, text.ToString())[0] with { Id = "synthesis-" + story });
        }

        return stories;
    }

    private static string[] Read(string folder, string name) =>
        File.ReadAllLines(Path.Combine(folder, "gazetteers", name)).Where(line => line.Length > 2 && !line.Contains(']', StringComparison.Ordinal)).ToArray();

    private void Fill(string form, StringBuilder text)
    {
        var surname = "";
        for (var i = 0; i < form.Length; i++)
        {
            if (form[i] != '{')
            {
                text.Append(form[i]);
                continue;
            }

            switch (form[i + 1])
            {
                case 'P':
                    surname = Pick(_last);
                    text.Append("[P ").Append(Pick(_first)).Append(_random.Next(8) == 0 ? $" {(char)('A' + _random.Next(26))}. " : " ").Append(surname).Append(']');
                    break;
                case 'S':
                    text.Append("[P ").Append(surname).Append(']');
                    break;
                case 'N':
                    text.Append((char)('1' + _random.Next(9)));
                    break;
                default:
                    Name(form[i + 1], text);
                    break;
            }

            i += 2;
        }
    }

    private void Name(char sign, StringBuilder text) => text.Append(sign switch
    {
        'L' => $"[L {Pick(_cities)}]",
        'B' => $"[L {Pick(_cities).ToUpperInvariant()}]",
        'C' => $"[L {Pick(_countries)}]",
        'R' => $"[L {Pick(_regions)}]",
        'V' => $"[L {Pick(_landmarks)}]",
        'W' => $"[P {Pick(_people)}]",
        'I' => $"[O {Pick(_institutions)}]",
        'G' => $"[M {Pick(_nationalities)}]",
        'E' => $"[M {Pick(_events)}]",
        'T' => $"[O {Pick(_teams)}]",
        'O' => $"[O {Pick(_companies)}]",
        _ => $"[O {Pick(_agencies)}]",
    });

    private string Pick(string[] items) => items[_random.Next(items.Length)];
}
