using System.Globalization;
using System.Text;

namespace Galley.Tool.Training;

/// <summary>
/// Makes lines in the fixed forms of newswire out of the gazetteers: credit lines, datelines, results, quotations. Names that no corpus holds stand in
/// them, so that the model learns from the forms and not from the names.
/// </summary>
internal sealed class Synthesis(string folder, int seed)
{
    private const int Stories = 200;
    private const int LinesPerStory = 6;

    // P person, S surname of the person before, W well-known person, L city, B city in capitals, C country, R region, V landmark, T team, O company,
    // I institution, A agency, G nationality, E event, Q product; K, F and M an organisation, a place and a paper whose name is put together; H a thing
    // that people care for, D a date, N a digit; X a word that a hyphen makes of a name; the rest stands as it is.
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
        "The {K} said it had asked {P} of the {K} to look into it.",
        "{P}, a spokeswoman for the {K}, said {S} would speak at the {F}.",
        "{P} of {K} and {P} of the {K} were at the {F} on Thursday.",
        "{K}'s {P} lost to {K}'s {P}, who had 12,430 votes.",
        "{G} lawmakers want the {K} and the {K} to merge.",
        "The crash near {F} in {L} killed two, the {K} told {M}.",
        "\"We knew,\" {P} told {M} at {F}.",
        "{M} reported that {K} had left {F} in {R}.",
        "{F} was shut on Monday after the {K} found a leak.",
        "Officials from {K}, {K} and the {K} flew to {F}.",
        "{P} studied at {K} and taught at the {K} in {L}.",
        "{K} said {P} would pay. {M} called it a surprise.",
        "They drove from {F} to {F}, where {P} of the {I} waited.",
        "{O} chief executive {P} told {M} that {O} would not sell {Q}.",
        "{O} will build the {Q} and the {Q} in {L}, {R}.",
        "Sales of the {Q} fell, said {P}, who runs {O}.",
        "The {Q} runs on {Q}, {M} said.",
        "Photo: {P} ({M})",
        "Image: {P}.",
        "{M}, {D}",
        "Minister for {H} {P} said the {K} had known.",
        "{C}'s Minister of {H}, {P}, met the Under-Secretary for {H} in {L}.",
        "The {X} company said {O} and the {X} {K} had made an offer.",
        "{X} troops and {X} rebels fought near {L}, {P} told {M}.",
        "The {X} striker joined {T}, and the {X} {P} left for {T}.",
        "{P}, a {X} lawyer, said the {X} camp had won in {L}.",
        "{X} lawmakers left the {I} after {X} candidates lost in {R}.",
        "{C} said a {X} ship with a {X} crew had left {L}.",
        "{G} {H} Minister {P} and Commissioner for {H} {P} will speak on {H} and {H}.",
    ];

    // Names that are put together: the letters mean the same, S any surname.
    private static readonly string[] ComposedOrganizations =
    [
        "University of {L}", "{L} University", "{S} University", "{S} College", "University of {R} at {L}", "{R} State University", "{L} Institute of Technology", "{S} School of {H}",
        "{L} Police Department", "{L} Fire Department", "{R} Department of {H}", "Department of {H}", "Ministry of {H}", "Ministry of {H} and {H}", "{G} Ministry of {H}",
        "{G} Foreign Ministry", "{G} Navy", "{G} Army", "{G} Air Force", "{G} Coast Guard", "{G} Red Cross", "{G} Parliament", "{G} Football Federation", "{G} Medical Association",
        "{L} City Council", "{L} District Court", "Municipality of {L}", "City of {L}", "{L} Chamber of Commerce", "Archdiocese of {L}", "{R} Supreme Court", "{R} Health Authority",
        "Bank of {C}", "Bank of {L}", "Central Bank of {C}", "{C} Tourism Board", "{H} {C}", "{C} Airlines", "Radio {C}", "{L} Symphony Orchestra",
        "{G} Centre for {H}", "National {H} Council", "International Federation of {H}", "Joint Committee on {H}", "Council for the {H} of {H}", "Society for {H}", "Friends of {R}",
        "Institute for {H} and {H}", "Federal Agency for {H}", "Union of {G} {H} Workers", "{G} Association of {H}", "World {H} Organization", "Alliance for {H}", "Campaign for {H}",
        "{S} Foundation", "{P} Foundation", "{S} & {S}", "{S}, {S} & Co", "{S} and Sons", "{S} Group", "{S} Holdings", "{S} Capital", "{S} Pharmaceuticals", "{S} Records", "{S} Brothers",
        "{G} Socialist Party", "{G} People's Party", "{G} Workers' Party", "{R} National Party", "Movement for {H}", "Party of {H}", "{C} First", "{H} Party", "{R} Liberation Front",
        "{L} United", "{L} City", "Real {L}", "{L} Rovers", "{L} Eagles", "{L} Tigers", "{L} Giants", "{L} FC", "Sporting {L}", "Team {C}",
    ];

    private static readonly string[] ComposedPlaces =
    [
        "{L} International Airport", "{P} International Airport", "{L} Airport", "{L} Central Station", "{S} Street", "{S} Avenue", "{S} Road", "{S} Square", "{S} Bridge", "{S} Park",
        "{L} Museum of {H}", "{S} Museum", "National Museum of {C}", "{S} Stadium", "{L} Arena", "{S} Air Force Base", "Camp {S}", "Fort {S}", "Port {S}", "Mount {S}", "Lake {S}",
        "{S} County", "{S} River", "{S} Island", "{S} Valley", "{S} Bay", "Cape {S}", "San {S}", "Saint {S}", "{S} Hills", "{S} Beach", "New {L}", "{L} North", "East {L}", "{S} Tower",
        "{S} Hotel", "Hotel {L}", "{L} Prison", "{S} Theatre", "{S} Hall", "{S} Space Center", "Terminal {N}", "Gate {N}", "Sea of {L}", "Gulf of {L}", "Plains of {L}", "{S} Forest",
    ];

    private static readonly string[] ComposedMedia =
    [
        "{L} Times", "{L} Post", "{L} Herald", "{L} Star", "{L} Gazette", "{L} Tribune", "{L} Daily News", "{L} Weekly", "The {L} Paper", "The {R} Press", "{G} Press", "{S} Magazine",
        "{S} Online", "{H} Weekly", "{L}.com", "{C} Today", "Radio {L}", "{C} TV", "The {S} Report", "{S} News",
    ];

    private static readonly string[] Things =
    [
        "Health", "Justice", "Education", "Labour", "Agriculture", "Fisheries", "Energy", "Defence", "Transport", "Science", "Culture", "Women", "Children", "Refugees", "Freedom",
        "Democracy", "Peace", "Change", "Progress", "Human Rights", "Civil Liberties", "Climate Change", "Food Safety", "Public Health", "Foreign Affairs", "Natural Resources",
        "Consumer Affairs", "Home Affairs", "Art", "Flight", "Technology", "Medicine", "Law", "Nurses", "Teachers", "Engineers", "Journalists", "Animals", "Nature", "Environment",
        "Housing", "Veterans", "Immigration", "Fair Trade", "Nutrition", "Mental Health", "Disease Control", "Air Safety", "Cancer Research", "Gun Control", "Clean Water",
    ];

    private static readonly string[] HyphenEnds = ["-based", "-born", "-led", "-backed", "-held", "-owned", "-controlled", "-listed", "-registered", "-trained", "-run", "-brokered", "-style", "-related"];

    private static readonly string[] HyphenStarts = ["pro-", "anti-", "non-", "ex-"];

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
    private readonly string[] _products = WordLists.ReadList("Product");
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
                case 'K':
                    Compose('O', ComposedOrganizations, text);
                    break;
                case 'F':
                    Compose('L', ComposedPlaces, text);
                    break;
                case 'M':
                    Compose('O', ComposedMedia, text);
                    break;
                case 'H':
                    text.Append(Pick(Things));
                    break;
                case 'D':
                    text.Append("May ").Append(1 + _random.Next(30)).Append(", 20").Append(10 + _random.Next(10));
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

    private void Compose(char label, string[] forms, StringBuilder text)
    {
        text.Append('[').Append(label).Append(' ');
        var form = Pick(forms);
        for (var i = 0; i < form.Length; i++)
        {
            if (form[i] != '{')
            {
                text.Append(form[i]);
                continue;
            }

            text.Append(form[i + 1] switch
            {
                'S' => Pick(_last),
                'P' => Pick(_first) + " " + Pick(_last),
                'L' => Pick(_cities),
                'C' => Pick(_countries),
                'R' => Pick(_regions),
                'G' => Pick(_nationalities),
                'N' => (1 + _random.Next(9)).ToString(CultureInfo.InvariantCulture),
                _ => Pick(Things),
            });
            i += 2;
        }

        text.Append(']');
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
        'X' => $"[M {Hyphenated()}]",
        'E' => $"[M {Pick(_events)}]",
        'Q' => $"[M {Pick(_products)}]",
        'T' => $"[O {Pick(_teams)}]",
        'O' => $"[O {Pick(_companies)}]",
        _ => $"[O {Pick(_agencies)}]",
    });

    private string Hyphenated()
    {
        var name = _random.Next(5) switch
        {
            < 2 => Pick(_cities),
            2 => Pick(_countries),
            3 => Pick(_nationalities),
            _ => Pick(_institutions),
        };

        return _random.Next(3) == 0 && !name.Contains(' ', StringComparison.Ordinal) ? Pick(HyphenStarts) + name : name + Pick(HyphenEnds);
    }

    private string Pick(string[] items) => items[_random.Next(items.Length)];
}
