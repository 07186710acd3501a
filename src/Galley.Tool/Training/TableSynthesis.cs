using System.Globalization;
using System.Text;

namespace Galley.Tool.Training;

/// <summary>
/// Makes tables as sports desks file them: results, standings, schedules, scoreboards, leading scores. A whole table has one form, as real ones do, and
/// in it a city is a club or its country's team is the country: the heading says which, never the name.
/// </summary>
internal sealed class TableSynthesis(string folder, int seed)
{
    private const int Tables = 50;

    // U club, V the same in capitals, L city, B city in
    // capitals, C country, G nationality, H nationality in capitals, P full name, S surname, I surname with an initial, W the sponsor of a team,
    // X league in capitals, x league, D day, d day in capitals, Y date, N digit, T number of two digits.
    private static readonly (string[] Head, string[] Rows)[] Kinds =
    [
        (["SOCCER - {H} {X} RESULTS.", "{B} {Y}", "Results of {G} {x} matches played on {D}:"], ["{U} {N} {U} {N}"]),
        (["SOCCER - {H} {X} SUMMARIES.", "{B} {Y}", "Summaries of {G} {x} matches on {D}:"],
            ["{U} 2 ({S} {T}, {S} {T}) {U} 0. Halftime 1-0. Attendance {N},{N}00", "{U} 1 ({S} {T} penalty) {U} 1 ({S} {T}). Attendance {T},000", "{U} 0 {U} 0. Attendance {N},000", "{U} 3 ({S} 6th, {S} {T}th, 82nd) {U} 1 ({S} 51st penalty). Halftime 2-0.", "Scorers: {U} - {S} (3rd minute), {S} (61st), {U} - {S} (88th)"]),
        (["Soccer-{G} {x} standings", "{L}, {D} ([O Reuters]) - {G} {x} standings after matches on {D} (played, won, drawn, lost, goals for, against, points):"],
            ["{U} {T} {N} {N} {N} {T} {T} {T}"]),
        (["SOCCER - {H} {X} STANDINGS.", "{B} {Y}", "Standings in {G} {x} after {D}'s matches (tabulate under played, won, drawn, lost, goals for, goals against, points):"],
            ["{N}. {U} {T} {N} {N} {N} {T} {T} {T}"]),
        (["[O NHL] ICE HOCKEY - STANDINGS AFTER {d}'S GAMES.", "{B} {Y}", "Standings of [O National Hockey League] teams after games played on {D} (tabulate under won, lost, tied, goals for, goals against, points):",
            "[M EASTERN CONFERENCE]", "[M NORTHEAST DIVISION]"],
            ["{V} {T} {N} {N} {T} {T} {T}"]),
        (["[O NBA] BASKETBALL - RESULTS.", "{B} {Y}", "Results of [O National Basketball Association] games on {D} (home team in CAPS):"], ["{U} {T} {V} {T}", "{V} {T} {U} {T} (OT)"]),
        (["BASEBALL - RESULTS OF {d}'S GAMES.", "{B} {Y}", "Results of [O Major League Baseball] games played on {D} (home team in CAPS):"], ["{U} {N} {V} {N}", "{V} {N} {U} {N} ({T} innings)"]),
        (["BASEBALL - STANDINGS.", "{B} {Y}", "Standings after games played on {D} (tabulate under won, lost, winning percentage and games behind):", "[M WESTERN DIVISION]"],
            ["{V} {T} {T} .{N}{N}{N} -", "{V} {T} {T} .{N}{N}{N} {N} 1/2"]),
        (["[O NFL] - SCHEDULE.", "{d}, {Y}"], ["{V} AT {V}"]),
        (["SOCCER - [M WORLD CUP] QUALIFYING RESULTS.", "{B} {Y}", "Results of [M World Cup] qualifying matches on {D}:"], ["{C} {N} {C} {N}", "In {L}: {C} {N} ({S} {T}, {S} {T}) {C} {N}. Halftime 1-0."]),
        (["Soccer-{C} v {C} line-ups", "{L}, {D} ([O Reuters]) - Teams for the friendly between {C} and {C} on {D}:"],
            ["{C}: 1-{P}; 2-{P}, 5-{P}, 4-{P}, 3-{P}; 8-{P}, 6-{P}", "Substitutes: {P}, {P}", "Referee: {P} ({C})"]),
        (["CRICKET - {C} v {C} SCOREBOARD.", "{B} {Y}", "Scoreboard at lunch on the {x} day of the second test between {C} and {C} on {D}:", "{C} first innings"],
            ["{I} c {S} b {S} {T}", "{I} lbw b {S} {N}", "{I} not out {T}", "{I} run out {T}", "{I} c and b {S} 0", "Did not bat: {I}, {I}, {I}.", "Bowling: {S} {T}-{N}-{T}-{N}, {S} {T}-{N}-{T}-{N} (nb-{N}), {S} {N}-0-{T}-0.", "{I} b {S} {T}"]),
        (["CRICKET - {H} COUNTY CLOSE OF PLAY SCORES.", "{B} {Y}", "Close of play scores in {G} county championship matches:"],
            ["{L}: {U} 290 and {T}-{N} ({I} {T} not out, {I} {T}; {S} {N}-{T}) v {U} 412 ({I} 119).", "At {L}: {U} {T}-{N} v {U}. Match drawn."]),
        (["Tennis-{G} Open results", "{L}, {D} ([O Reuters]) - Results from the {G} Open on {D} (prefix number denotes seeding):", "Second round"],
            ["{N}-{P} ({C}) beat {P} ({C}) 6-{N} 7-6 (7-{N})", "{P} ({C}) beat {N} - {P} ({C}) 6-1 4-6 6-{N}", "{P} and {P} ({C}) beat {P} ({C}) and {P} ({C}) 6-2 6-{N}"]),
        (["GOLF - LEADING SCORES.", "{B} {Y}", "Leading scores after the {x} round on {D} ({G} unless stated):"],
            ["1{T} {P} {T} {T}", "1{T} {P} ({C}) {T} {T}, {P} {T} {T}, {P} ({C}) {T} {T}", "2{T} {P} {T} {T} {T}, {P} ({C}) {T} {T} {T}"]),
        (["ATHLETICS - LEADING RESULTS.", "{B} {Y}", "Leading results at a {G} meeting on {D}:", "Women's 400 metres:"],
            ["1. {P} ({C}) {T}.{N}{N} seconds 2. {P} ({C}) {T}.{N}{N} 3. {P} ({C}) {T}.{N}{N}", "{N}. {P} ({C}) {N}:{T}.{N}{N}", "{N}. {P} {T} points"]),
        (["CYCLING - STAGE PLACINGS.", "{B} {Y}", "Leading placings in the {x} stage, {T} km from {L} to {L} on {D}:"],
            ["{N}. {P} ({C}) {W} {N} hours {T} minutes {T} seconds", "{N}. {P} ({C}) {W} at {T} seconds", "{N}. {P} ({C}) same time"]),
        (["COLLEGE FOOTBALL - TOP TEAMS.", "{L}, {Y}", "How the top teams fared on {D}:"],
            ["{N}. {U} ({N}-{N}) beat {U} {T}-{T}.", "{N}. {U} ({N}-0) lost to {U} {T}-{T}.", "1{N}. {U} ({N}-{N}) did not play. Next: at {U}."]),
        (["SOCCER - {H} TRANSFERS.", "{B} {Y}", "Transfers by {G} clubs:"],
            ["{U} - in: {P} ({U}), {P} ({U}); out: {P} ({U})", "{U} - in: {S} (on loan from {U}); out: {S} (released)", "Standings: {U} {T} points, {U} {T}, {U} {T}, {U} {T}.", "Red cards: {S} ({U}), {T}; {P} ({U}), {T}."]),
        (["MOTOR RACING - PRACTICE TIMES.", "{B} {Y}", "Leading practice times for the {G} Grand Prix on {D}:"],
            ["{N}. {P} ({C}) {W} 1:{T}.{T}{N}", "{N}. {P} ({C}) {W} {N} laps", "{N}. {P}, {C}, {W}, {T} points"]),
        (["RUGBY UNION - {H} {X} RESULTS.", "{B} {Y}"], ["{U} {T} {U} {T}", "{U} v {U} postponed"]),
    ];

    private static readonly string[] Leagues =
        ["first division", "second division", "premier division", "league", "premier league", "cup", "championship", "division one", "league cup", "super league", "first division soccer"];

    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    private static readonly string[] ClubForms =
        ["{L} United", "{L} City", "Real {L}", "{L} Rovers", "FC {L}", "{L} FC", "Sporting {L}", "Dynamo {L}", "Racing {L}", "{L} Town", "{L} Athletic", "Union {L}", "{L} Wanderers", "AS {L}", "Lokomotiv {L}", "{L} Tigers"];

    private readonly string[] _first = Read(folder, "gaz.first.txt");
    private readonly string[] _last = Read(folder, "gaz.last.txt");
    private readonly string[] _cities = Read(folder, "gaz.city.txt");
    private readonly string[] _countries = Read(folder, "gaz.country.txt");
    private readonly string[] _nationalities = Read(folder, "gaz.nat.txt");
    private readonly string[] _teams = WordLists.ReadList("Team");
    private readonly string[] _companies = WordLists.ReadList("Company");
    private readonly RandomSource _random = new((ulong)seed + 23);

    private string _league = "";
    private string _day = "";

    /// <summary>The tables.</summary>
    public List<TrainingDocument> Make() => Enumerable.Range(0, Tables).Select(Table).ToList();

    private static string[] Read(string folder, string name) =>
        File.ReadAllLines(Path.Combine(folder, "gazetteers", name)).Where(line => line.Length > 2 && !line.Contains(']', StringComparison.Ordinal)).ToArray();

    private TrainingDocument Table(int number)
    {
        var (head, rows) = Kinds[number % Kinds.Length];
        _league = Pick(Leagues);
        _day = Pick(Days);
        var text = new StringBuilder();
        foreach (var line in head)
        {
            Fill(line, text);
        }

        for (var row = 5 + _random.Next(8); row > 0; row--)
        {
            Fill(Pick(rows), text);
        }

        var id = "synthesis-table-" + number.ToString(CultureInfo.InvariantCulture);
        return AnnotationFile.Read(id, text.ToString())[0] with { Id = id };
    }

    private void Fill(string form, StringBuilder text)
    {
        for (var i = 0; i < form.Length; i++)
        {
            if (form[i] != '{')
            {
                text.Append(form[i]);
                continue;
            }

            text.Append(Part(form[i + 1]));
            i += 2;
        }

        text.Append('\n');
    }

    private string Part(char sign) => sign switch
    {
        'U' => $"[O {Club()}]",
        'V' => $"[O {Pick(_cities).ToUpperInvariant()}]",
        'W' => $"[O {Pick(_companies)}]",
        'L' => $"[L {Pick(_cities)}]",
        'B' => $"[L {Pick(_cities).ToUpperInvariant()}]",
        'C' => $"[L {Pick(_countries)}]",
        'G' => $"[M {Pick(_nationalities)}]",
        'H' => $"[M {Pick(_nationalities).ToUpperInvariant()}]",
        'P' => $"[P {Pick(_first)} {Surname()}]",
        'S' => $"[P {Surname()}]",
        'I' => $"[P {(char)('A' + _random.Next(26))}. {Surname()}]",
        'X' => _league.ToUpperInvariant(),
        'x' => _league,
        'D' => _day,
        'd' => _day.ToUpperInvariant(),
        'Y' => $"199{_random.Next(10)}-0{1 + _random.Next(9)}-{10 + _random.Next(18)}",
        'T' => (10 + _random.Next(90)).ToString(CultureInfo.InvariantCulture),
        _ => _random.Next(10).ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>Mostly a city alone, else a club of the list or one that is put together.</summary>
    private string Club() => _random.Next(10) switch
    {
        < 6 => Pick(_cities),
        < 8 => Pick(_teams),
        _ => Pick(ClubForms).Replace("{L}", Pick(_cities), StringComparison.Ordinal),
    };

    private string Surname() => _random.Next(12) == 0 ? Pick(_last) + "-" + Pick(_last) : Pick(_last);

    private string Pick(string[] items) => items[_random.Next(items.Length)];
}
