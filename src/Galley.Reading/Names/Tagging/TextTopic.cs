namespace Galley.Reading.Names.Tagging;

/// <summary>
/// How much of a text is about sport. In such a text a city alone is often a club; elsewhere it hardly ever is. What counts is how many tokens lie in the
/// clusters of a few plain words of sport, so that none of them need stand in the text.
/// </summary>
internal sealed class TextTopic
{
    /// <summary>More than the greatest value of <see cref="Value"/>.</summary>
    public const int Values = 3;

    private const int Some = 100;
    private const int Much = 30;

    private static readonly string[] Words =
    [
        "goalkeeper", "striker", "midfielder", "defender", "halftime", "innings", "wicket", "batsman", "pitcher", "homer", "quarterback", "touchdown", "playoffs", "semifinal", "semifinals",
        "quarterfinals", "seeded", "goals", "scored", "scorer", "coach", "tournament", "league", "championship", "championships", "match", "matches",
        "soccer", "basketball", "baseball", "hockey", "tennis", "cup", "club", "champions", "team", "teams", "players", "player", "season",
    ];

    private readonly bool[] _sport = new bool[FeatureSlots.Clusters];
    private int _tokens;
    private int _ofSport;

    /// <summary>Learns which clusters are those of sport.</summary>
    public TextTopic(Lexicon lexicon)
    {
        foreach (var word in Words)
        {
            var cluster = lexicon.ClusterOf(TextHash.OfLower(word, 0, word.Length));
            if (cluster != 0 && lexicon.Coarser(cluster, 0) + 1 is var coarser && coarser < _sport.Length)
            {
                _sport[coarser] = true;
            }
        }
    }

    /// <summary>0 for no sport, 2 for nothing else.</summary>
    public int Value => _tokens == 0 || _ofSport * Some < _tokens ? 0 : _ofSport * Much < _tokens ? 1 : 2;

    /// <summary>Counts a token.</summary>
    public void Add(in TokenWord word)
    {
        _tokens++;
        if ((uint)word.Cluster1 < (uint)_sport.Length && _sport[word.Cluster1])
        {
            _ofSport++;
        }
    }

    /// <summary>Forgets all tokens.</summary>
    public void Clear() => _tokens = _ofSport = 0;
}
