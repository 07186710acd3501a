using Galley.Compiling.Model;
using Galley.Compiling.Values;
using Galley.Generators.Schemas;
using Galley.Reading.Names;
using Galley.Reading.Problems;

namespace Galley.Generators.Binding;

/// <summary>Reads the front matter of one article as a schema says: the table of its values, and what is wrong with them.</summary>
internal sealed class SchemaBinder
{
    private readonly SchemaModel _schema;
    private readonly BindingSource _article;
    private readonly ScalarBinder _scalars;
    private readonly EntryBinding _binding;
    private readonly ValueTable _table = new();
    private string? _sortKey;
    private int _depth;

    private SchemaBinder(SchemaModel schema, BindingSource article, EntityRegistry registry)
    {
        _schema = schema;
        _article = article;
        _binding = new EntryBinding();
        _scalars = new ScalarBinder(schema, registry, _binding, _table);
    }

    /// <summary>Reads an article.</summary>
    public static EntryBinding Bind(SchemaModel schema, BindingSource article, EntityRegistry registry)
    {
        try
        {
            var binder = new SchemaBinder(schema, article, registry);
            binder.BindObject(0, article.Values, null, isStated: true);
            binder._binding.Entry = new BoundEntry(new BoundValues(schema.Id, binder._table.ToString()), binder._sortKey);
            return binder._binding;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A fault of ours; the entry still gets its member, and the error stops the build.
            var fault = Reading.ArticleReading.FaultOf(exception);
            var failed = new EntryBinding { Entry = new BoundEntry(new BoundValues(schema.Id, ""), null) };
            failed.Problems.Add(new ValueProblem(fault.Rule, null, fault.Arguments.ToArray()));
            return failed;
        }
    }

    // A wrong or missing object still has its members, each with a default value. That ends, since no type requires itself.
    private void BindObject(int index, ValueNode? mapping, object? place, bool isStated)
    {
        var type = _schema.Objects[index];
        var isRoot = index == 0 && _depth == 0;
        var found = Find(type, mapping);
        _depth++;

        // In the order in which they are read: what is set after the constructor comes last.
        foreach (var i in Enumerable.Range(0, type.Members.Count).OrderBy(i => type.Members[i].IsLate))
        {
            var member = type.Members[i];
            found.TryGetValue(i, out var pair);
            if (isRoot && i == _schema.Order.Member)
            {
                _sortKey = SortKeyOf(member, pair?.Value);
            }

            BindMember(member, type, pair, place, isStated);
        }

        _depth--;
    }

    // Which pair each member reads. Keys in two spellings and unknown keys are reported on the way.
    private Dictionary<int, ValuePair> Find(SchemaObject type, ValueNode? mapping)
    {
        var found = new Dictionary<int, ValuePair>();
        if (mapping is null)
        {
            return found;
        }

        var members = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < type.Members.Count; i++)
        {
            if (type.Members[i].IsRead)
            {
                members[KeyName.Fold(type.Members[i].Key)] = i;
            }
        }

        var isRoot = _depth == 0;
        var meant = new List<(int Member, ValuePair Pair)>();
        var seen = new Dictionary<string, ValuePair>(StringComparer.Ordinal);
        foreach (var pair in mapping.Pairs)
        {
            var folded = KeyName.Fold(pair.Key);
            if (seen.TryGetValue(folded, out var first))
            {
                Report(Rules.DuplicateKey, pair, pair.Key, first.Key);
                continue;
            }

            seen.Add(folded, pair);
            if (members.TryGetValue(folded, out var index))
            {
                found[index] = pair;
            }
            else if (!isRoot || !KeyName.IsKnown(folded))
            {
                var near = NearestMember(type, pair.Key);
                ReportUnknown(type, pair, near?.Key, mapping);
                if (near is { Member: var member })
                {
                    meant.Add((member, pair));
                }
            }
        }

        // A misspelt key is one error: the key that was meant is not missing too.
        if (_schema.Unknown == UnknownKeys.Error)
        {
            foreach (var (member, pair) in meant)
            {
                if (!found.ContainsKey(member))
                {
                    found.Add(member, pair);
                }
            }
        }

        for (var i = 0; isRoot && i < type.Members.Count; i++)
        {
            if (!found.ContainsKey(i) && Alias(type.Members[i]) is { } alias && seen.TryGetValue(alias, out var pair) && !members.ContainsKey(alias))
            {
                found[i] = pair;
            }
        }

        return found;
    }

    private void ReportUnknown(SchemaObject type, ValuePair pair, Guess? near, ValueNode mapping)
    {
        if (_schema.Unknown != UnknownKeys.Ignore)
        {
            _binding.Problems.Add(new ValueProblem(Rules.UnknownKey, pair, pair.Key, type.DisplayName, near?.Question ?? "")
            {
                // The key that was meant may stand there too, in any spelling; then the other is a mistake of another kind.
                Suggestion = near is { } guess && mapping.Pairs.Any(other => KeyName.Fold(other.Key) == KeyName.Fold(guess.Word))
                    ? null
                    : Suggestion.Of(pair.Key, near),
            });
        }
    }

    // What is near as a word is near in any spelling.
    private static (int Member, Guess Key)? NearestMember(SchemaObject type, string key)
    {
        var near = DidYouMean.Find(KeyName.Fold(key), type.Members.Select(member => KeyName.Fold(member.Key)));
        for (var i = 0; near is not null && i < type.Members.Count; i++)
        {
            if (KeyName.Fold(type.Members[i].Key) == near.Value.Word)
            {
                return (i, near.Value with { Word = type.Members[i].Key });
            }
        }

        return null;
    }

    // What Galley takes for the same thing.
    private static string? Alias(SchemaMember member) => (member.Fallback, KeyName.Fold(member.Key)) switch
    {
        (Fallback.Title, "title") => "headline",
        (Fallback.Title, _) => "title",
        (Fallback.Published, "published") => "date",
        (Fallback.Published, _) => "published",
        (Fallback.Language, "language") => "lang",
        (Fallback.Language, _) => "language",
        (Fallback.Draft, "isdraft") => "draft",
        _ => null,
    };

    private void BindMember(SchemaMember member, SchemaObject owner, ValuePair? pair, object? place, bool isStated)
    {
        if (!member.IsRead)
        {
            return;
        }

        var value = pair?.Value;
        if (value is null || value.Form == ValueForm.Null || member.Fallback == Fallback.Slug)
        {
            value = FallbackOf(member) ?? (value is { Form: ValueForm.Null } && !member.HasPresence ? value : null);
        }

        if (value is not null)
        {
            if (member.HasPresence)
            {
                _table.Flag(true);
            }

            Bind(member.Type, value, member, pair?.Key ?? member.Key);
            return;
        }

        if (member.HasPresence)
        {
            // An ImmutableArray without items is better than one that throws.
            var isEmptyList = member.Type is { Kind: ValueKind.List, Variant: "ImmutableArray", IsNullable: false } && !member.HasInitializer;
            _table.Flag(isEmptyList);
            if (isEmptyList)
            {
                _table.Unsigned(0);
            }
        }
        else
        {
            Default(member.Type, member);
        }

        // What cannot be read at all is reported as such, and an article without a headline has been reported as one.
        var isMissing = pair is null ? !member.IsOptional : !member.HasPresence;
        if (isMissing && isStated && member.Fallback != Fallback.Title)
        {
            Report(Rules.MissingKey, place, member.Key, owner.DisplayName, Expected.Of(member.Type, _schema));
        }
    }

    private ValueNode? FallbackOf(SchemaMember member)
    {
        var text = member.Fallback switch
        {
            Fallback.Slug => _article.Slug,
            Fallback.Title => _article.Title,
            Fallback.Published => _article.Published,
            Fallback.Language => _article.Language,
            _ => "",
        };
        return text.Length == 0 ? null
            : new ValueNode(ValueForm.Quoted, text, EquatableArray<ValueNode>.Empty, EquatableArray<ValuePair>.Empty);
    }

    private void Bind(SchemaType type, ValueNode value, SchemaMember member, string key)
    {
        switch (type.Kind)
        {
            case ValueKind.List when value.Form == ValueForm.List:
                _table.Unsigned((ulong)value.Items.Count);
                foreach (var item in value.Items)
                {
                    BindItem(type.Item!, item, member, key);
                }

                break;
            case ValueKind.Dictionary when value.Form == ValueForm.Mapping:
                _table.Unsigned((ulong)value.Pairs.Count);
                foreach (var pair in value.Pairs)
                {
                    _table.Text(pair.Key);
                    BindItem(type.Item!, pair.Value, member, pair.Key);
                }

                break;
            case ValueKind.Object when value.Form == ValueForm.Mapping:
                BindObject(type.Index, value, value, isStated: true);
                break;
            case ValueKind.List or ValueKind.Dictionary or ValueKind.Object:
                var hint = type.Kind == ValueKind.List && value.Form is ValueForm.Plain or ValueForm.Quoted ? $" Write it as [{Galley.Reading.Yaml.Excerpt.Of(value.Text)}]." : "";
                Report(Rules.WrongValueType, value, key, Expected.Of(type, _schema), Expected.Got(value), hint);
                Default(type, member);
                break;
            default:
                if (!_scalars.Bind(type, value, member, key))
                {
                    Default(type, member);
                }

                break;
        }
    }

    private void BindItem(SchemaType type, ValueNode item, SchemaMember member, string key)
    {
        if (type.IsNullable)
        {
            _table.Flag(item.Form != ValueForm.Null);
            if (item.Form == ValueForm.Null)
            {
                return;
            }
        }

        Bind(type, item, member, key);
    }

    private void Default(SchemaType type, SchemaMember member)
    {
        if (type.Kind == ValueKind.Object)
        {
            BindObject(type.Index, null, null, isStated: false);
        }
        else
        {
            _scalars.Default(type);
        }
    }

    private string? SortKeyOf(SchemaMember member, ValueNode? value)
    {
        if (value is null or { Form: ValueForm.Null } || member.Fallback == Fallback.Slug)
        {
            value = FallbackOf(member) ?? (member.Constant is { } constant
                ? new ValueNode(ValueForm.Plain, constant, EquatableArray<ValueNode>.Empty, EquatableArray<ValuePair>.Empty)
                : null);
        }

        return value is null ? null : _scalars.SortKey(member.Type, value);
    }

    private void Report(Rule rule, object? part, params string[] arguments) =>
        _binding.Problems.Add(new ValueProblem(rule, part, arguments));
}
