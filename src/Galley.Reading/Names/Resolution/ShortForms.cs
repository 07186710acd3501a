namespace Galley.Reading.Names.Resolution;

/// <summary>The short names of the entities that an article names in full.</summary>
internal sealed class ShortForms
{
    // Articles in which more entities share a short name are lists; each further one would cost time and tell nothing.
    private const int MostOwners = 24;

    private const int MostWords = 4;

    private readonly Dictionary<string, Owners> _forms = new(StringComparer.Ordinal);

    /// <summary>Adds the short names of a person.</summary>
    public void Add(PersonName name, EntityCluster person)
    {
        var words = name.Words;
        if (name.IsFamilyFirst)
        {
            Add(words[0], person, 3);
            Add(Join(words, 1, words.Length), person, 1);
            Add(words[words.Length - 1], person, words[0] is "nguyen" or "tran" or "le" or "pham" or "phan" or "vo" or "dang" ? 2 : 1);
            return;
        }

        var last = words[words.Length - 1];
        Add(last, person, 3);
        Add(PersonName.WithoutArticle(last), person, 3);
        for (var start = Math.Max(1, words.Length - MostWords); start < words.Length - 1; start++)
        {
            Add(Join(words, start, words.Length), person, 3);
            Add(words[start], person, words[start].Length > 2 ? 1 : 0);
        }

        Add(words[0], person, words.Length > 1 && words[0].Length > 1 ? 1 : 0);
    }

    /// <summary>Adds the short names of an organisation: how its name begins, and how it ends.</summary>
    public void Add(string[] words, EntityCluster organization)
    {
        for (var length = 1; length < words.Length && length <= MostWords; length++)
        {
            Add(Join(words, 0, length), organization, 3);
            Add(Join(words, words.Length - length, words.Length), organization, 2);
        }
    }

    /// <summary>Adds one short name.</summary>
    public void Add(string form, EntityCluster entity, int strength)
    {
        if (strength == 0 || form.Length == 0)
        {
            return;
        }

        if (!_forms.TryGetValue(form, out var owners))
        {
            _forms.Add(form, new Owners(new ShortForm(entity, strength)));
            return;
        }

        for (var i = 0; i < owners.Count; i++)
        {
            if (ReferenceEquals(owners[i].Entity, entity))
            {
                owners[i] = new ShortForm(entity, Math.Max(strength, owners[i].Strength));
                return;
            }
        }

        if (owners.Count < MostOwners)
        {
            owners.Add(new ShortForm(entity, strength));
        }
    }

    /// <summary>The entities that a short name means most usually, in the order in which they were added.</summary>
    public List<EntityCluster> Find(string form)
    {
        var best = new List<EntityCluster>();
        if (_forms.TryGetValue(form, out var owners))
        {
            var strength = 0;
            for (var i = 0; i < owners.Count; i++)
            {
                strength = Math.Max(strength, owners[i].Strength);
            }

            for (var i = 0; i < owners.Count; i++)
            {
                if (owners[i].Strength == strength)
                {
                    best.Add(owners[i].Entity);
                }
            }
        }

        return best;
    }

    /// <summary>Words as one slug.</summary>
    public static string Join(string[] words, int start, int end) =>
        end - start == 1 ? words[start] : string.Join("-", words, start, end - start);

    // Most short names mean one entity: only further ones take a list.
    private sealed class Owners(ShortForm first)
    {
        private ShortForm _first = first;
        private List<ShortForm>? _others;

        public int Count => 1 + (_others?.Count ?? 0);

        public ShortForm this[int i]
        {
            get => i == 0 ? _first : _others![i - 1];
            set
            {
                if (i == 0)
                {
                    _first = value;
                }
                else
                {
                    _others![i - 1] = value;
                }
            }
        }

        public void Add(ShortForm owner) => (_others ??= []).Add(owner);
    }
}
