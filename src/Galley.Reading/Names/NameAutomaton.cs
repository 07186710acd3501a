namespace Galley.Reading.Names;

/// <summary>
/// Finds many names in one pass: the automaton of Aho and Corasick (1975). A state is the longest beginning of a name that
/// ends at the current character; where that cannot go on, the fail link leads to the next shorter one. Each character
/// moves at most one level down and every fail link at least one up, so a text takes steps in proportion to its length,
/// plus one for each name that ends somewhere.
/// </summary>
internal sealed class NameAutomaton
{
    /// <summary>The state before any character, and the link that leads nowhere.</summary>
    public const int Root = 0;

    private const int NoName = -1;

    // Keyed by state and character: most states have one successor, so a table for each would be almost empty.
    private readonly Dictionary<long, int> _next = new();

    // Where a text stands most of the time: at the root, before a letter that begins no name.
    private readonly int[] _fromRoot = new int[128];
    private readonly List<State> _states = [new(Parent: Root, Letter: '\0', Depth: 0)];
    private int[] _fail = [];
    private int[] _shorter = [];

    /// <summary>Adds a name, before <see cref="Link"/>. The first of two equal names stays.</summary>
    /// <param name="name">The name, not empty.</param>
    /// <param name="index">The number that stands for it.</param>
    public void Add(string name, int index)
    {
        var state = Root;
        foreach (var letter in name)
        {
            var key = Key(state, letter);
            if (!_next.TryGetValue(key, out var next))
            {
                next = _states.Count;
                _states.Add(new State(state, letter, _states[state].Depth + 1));
                _next.Add(key, next);
                if (state == Root && letter < _fromRoot.Length)
                {
                    _fromRoot[letter] = next;
                }
            }

            state = next;
        }

        if (_states[state].Name == NoName)
        {
            _states[state] = _states[state] with { Name = index };
        }
    }

    /// <summary>Sets the fail links, after the last name.</summary>
    public void Link()
    {
        _fail = new int[_states.Count];
        _shorter = new int[_states.Count];

        // By depth, as a link leads to a state of lesser depth.
        foreach (var state in Enumerable.Range(1, _states.Count - 1).OrderBy(state => _states[state].Depth))
        {
            var (parent, letter, depth) = (_states[state].Parent, _states[state].Letter, _states[state].Depth);
            _fail[state] = depth == 1 ? Root : Step(_fail[parent], letter);
            _shorter[state] = _states[_fail[state]].Name == NoName ? _shorter[_fail[state]] : _fail[state];
        }
    }

    /// <summary>The state after a further character.</summary>
    public int Step(int state, char letter)
    {
        while (true)
        {
            if (state == Root && letter < _fromRoot.Length)
            {
                return _fromRoot[letter];
            }

            if (_next.TryGetValue(Key(state, letter), out var next))
            {
                return next;
            }

            if (state == Root)
            {
                return Root;
            }

            state = _fail[state];
        }
    }

    /// <summary>The longest name that ends at a state: the state of that name, or <see cref="Root"/>.</summary>
    public int LongestName(int state) => _states[state].Name == NoName ? _shorter[state] : state;

    /// <summary>The next shorter name that ends where a name does: the state of that name, or <see cref="Root"/>.</summary>
    public int ShorterName(int state) => _shorter[state];

    /// <summary>The number of the name that ends at a state.</summary>
    public int NameAt(int state) => _states[state].Name;

    /// <summary>The length of what a state stands for.</summary>
    public int LengthAt(int state) => _states[state].Depth;

    private static long Key(int state, char letter) => ((long)state << 16) | letter;

    private readonly record struct State(int Parent, char Letter, int Depth, int Name = NoName);
}
