namespace Galley.Benchmarks.Corpora;

/// <summary>The names that invented stories are made of.</summary>
internal static class Lexicon
{
    public static readonly string[] FemaleNames = Words("""
        Alice Amara Anna Beatriz Carmen Charlotte Chiara Claire Daniela Elena Emma Esther Fatima Grace Hannah Helena Ingrid Isabel Jane Julia Kari
        Laura Leila Lucia Mai Maria Marta Mei Nadia Naomi Nina Olivia Priya Rachel Rosa Ruth Sakura Sara Sofia Teresa Valentina Yasmin Zoe
        """);

    public static readonly string[] MaleNames = Words("""
        Aaron Abdul Adam Ahmed Alexander Andrew Antonio Ben Carlos Chen Daniel David Diego Dmitri Emil Erik Felix George Hans Hiroshi Hugo Ibrahim
        James Jan Javier John Jonas Joseph Karim Kenji Lars Luca Marco Martin Michael Mohammed Nikolai Oscar Paul Pedro Peter Rafael Samuel Stefan
        Thomas Victor William Yusuf
        """);

    public static readonly string[] Surnames = Words("""
        Abe Adeyemi Ahlberg Almeida Andersen Baker Banerjee Barros Bauer Becker Bennett Berg Bianchi Boateng Brandt Brooks Caldwell Carter Castillo
        Chapman Costa Dalton Delgado Diallo Dubois Eriksen Esposito Farah Ferreira Fischer Fleming Foster Fuentes Gallagher Garrido Gibson Grant
        Greenwood Gupta Haddad Hansen Harper Hartmann Hassan Hayes Herrera Hoffmann Holm Hughes Ibarra Ito Ivanov Jensen Johansson Kaplan Kaya Keller
        Khalil Kim Kovac Kowalski Krause Lambert Larsen Leclerc Lindgren Lopez Lund Macdonald Mancini Marchetti Martel Medina Mendes Mensah Meyer
        Moreau Morgan Mori Murphy Mwangi Nakamura Navarro Nguyen Nkosi Nordmann Novak Nyberg Okafor Olsen Ortega Osei Palmer Park Patel Pereira
        Petrov Popescu Quinn Rahman Ramirez Reyes Richter Rivera Romano Rossi Salazar Sandberg Santos Sato Schneider Schultz Shaw Silva Simmons
        Solberg Sorensen Suzuki Svensson Takahashi Tanaka Teixeira Thompson Torres Turner Ueda Vargas Vasquez Volkov Wagner Walsh Watanabe Weber
        Whitaker Winter Yamada Yildiz Zanetti Zhang Ziegler
        """);

    public static readonly string[] Cities = Lines("""
        London|Britain;Paris|France;Berlin|Germany;Washington|the United States;Tokyo|Japan;Brussels|Belgium;Madrid|Spain;Rome|Italy;Beijing|China
        Moscow|Russia;New Delhi|India;Ottawa|Canada;Canberra|Australia;Cairo|Egypt;Nairobi|Kenya;Lagos|Nigeria;Oslo|Norway;Stockholm|Sweden
        Copenhagen|Denmark;Helsinki|Finland;Warsaw|Poland;Vienna|Austria;Lisbon|Portugal;Athens|Greece;Dublin|Ireland;Ankara|Turkey;Seoul|South Korea
        Hanoi|Vietnam;Jakarta|Indonesia;Manila|the Philippines;Bangkok|Thailand;Santiago|Chile;Bogota|Colombia;Lima|Peru;Buenos Aires|Argentina
        Mexico City|Mexico;Accra|Ghana;Rabat|Morocco;Riga|Latvia;Prague|the Czech Republic;Budapest|Hungary;Geneva|Switzerland;Rotterdam|the Netherlands
        """);

    public static readonly string[] Organizations = Lines("""
        European Commission;World Bank;Red Cross;World Health Organization;International Monetary Fund;Finance Ministry;Transport Ministry
        Northern Rail;Harbour Authority;National Grid;City Council;Supreme Court;Central Bank;Institute for Public Policy;University of Leeds
        Coastal Energy;Meridian Shipping;Atlas Foods;Orion Motors;Halden Steel;Delta Airlines;Green Party;Labour Federation;Farmers Union
        Weather Service;Food Standards Agency;Space Agency;Rivers Trust;Teachers Union;Chamber of Commerce;Nordic Bank;Pacific Mining
        """);

    public static readonly string[] Roles = Lines("""
        Minister;Mayor;Governor;Senator;Professor;Judge;Ambassador;Commissioner;Chief Executive;Director;Captain;Economist
        """);

    public static readonly string[] Agencies = ["Reuters", "AP", "AFP"];

    public static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static readonly string[] Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    private static string[] Words(string text) => text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    private static string[] Lines(string text) => text.Split([';', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
