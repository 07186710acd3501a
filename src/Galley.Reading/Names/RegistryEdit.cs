using System.Text;

using Galley.Reading.Text;
using Galley.Reading.Yaml;

namespace Galley.Reading.Names;

/// <summary>Writes into the text of a registry, and leaves everything else in it as it is.</summary>
public static class RegistryEdit
{
    private const string Key = "entities";

    /// <summary>Adds an entity after the last entry of a registry.</summary>
    /// <param name="text">The registry's text; empty for a new one.</param>
    /// <param name="id">The entity's id, such as <c>person/jane-doe</c>.</param>
    /// <param name="name">The entity's name.</param>
    /// <returns>The new text, or <see langword="null"/> if the registry is not one that an entry can be added to safely.</returns>
    public static string? Add(string text, string id, string name)
    {
        return Add(text, [(id, name)]);
    }

    /// <summary>Adds entities after the last entry of a registry, in their order.</summary>
    /// <param name="text">The registry's text; empty for a new one.</param>
    /// <param name="entities">The entities' ids and names. Of two with the same id the first counts, and ids that are none are passed over.</param>
    /// <returns>The new text, or <see langword="null"/> if nothing can be added safely.</returns>
    public static string? AddAll(string text, IEnumerable<(string Id, string Name)> entities)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var wanted = entities.Where(entity => seen.Add(entity.Id) && EntityId.KindIn(entity.Id) is not null).ToList();
        if (Add(text, wanted) is { } all)
        {
            return all;
        }

        // One that the registry has in another form keeps no other out.
        string? edited = null;
        foreach (var entity in wanted)
        {
            edited = Add(edited ?? text, [entity]) ?? edited;
        }

        return edited;
    }

    private static string? Add(string text, IReadOnlyList<(string Id, string Name)> entities)
    {
        if (entities.Count == 0 || entities.Any(entity => EntityId.KindIn(entity.Id) is null))
        {
            return null;
        }

        var line = text.Contains("\r\n") ? "\r\n" : "\n";
        var edited = Insert(text, line, indent => string.Concat(
            entities.Select(entity => EntryOf(EntityId.KindIn(entity.Id)!.Value, entity.Id, entity.Name, indent, line))));

        // Whatever form the registry has: what was read before is read after, and the entities too.
        return edited is not null && Reads(text, edited, entities) ? edited : null;
    }

    private static bool Reads(string before, string after, IReadOnlyList<(string Id, string Name)> entities)
    {
        var old = EntityRegistry.Read(new DocumentSource("entities.yml", before));
        var edited = EntityRegistry.Read(new DocumentSource("entities.yml", after));
        return entities.All(entity => edited.Find(entity.Id) is not null)
            && edited.Problems.Length == old.Problems.Length
            && edited.Entries.Length == old.Entries.Length + entities.Count
            && old.Entries.All(entry => edited.Find(entry.Id)?.Name == entry.Name);
    }

    private static string? Insert(string text, string line, Func<string, string> entry)
    {
        var root = YamlReader.Read(text).Root;
        switch (root)
        {
            case null or YamlScalar { IsNull: true }:
                return EndLine(text, line) + Key + ":" + line + entry("  ");
            case YamlSequence list:
                return After(text, line, list, entry);
            case YamlMapping mapping when mapping.Find(Key) is { } pair:
                return pair.Value switch
                {
                    YamlSequence { Items.IsEmpty: true } list =>
                        text.Substring(0, list.Span.Start).TrimEnd(' ') + line + entry("  ").TrimEnd('\r', '\n') + text.Substring(list.Span.End),
                    YamlSequence list => After(text, line, list, entry),
                    YamlScalar { IsNull: true } => AfterLine(text, line, pair.Key.Span.End, entry("  ")),
                    _ => null,
                };
            default:
                return null;
        }
    }

    private static string? After(string text, string line, YamlSequence list, Func<string, string> entry)
    {
        if (list.Items.IsEmpty || text[list.Span.Start] == '[')
        {
            return null;
        }

        // The dashes of all entries stand below each other.
        var dash = list.Span.Start;
        var start = dash;
        while (start > 0 && text[start - 1] is ' ')
        {
            start--;
        }

        var end = list.Items[list.Items.Length - 1].Span.End;
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return AfterLine(text, line, end, entry(text.Substring(start, dash - start)));
    }

    private static string AfterLine(string text, string line, int position, string entry)
    {
        var end = text.IndexOf('\n', position);
        return end < 0 ? EndLine(text, line) + entry : text.Insert(end + 1, entry);
    }

    private static string EndLine(string text, string line) =>
        text.Length == 0 || text[text.Length - 1] == '\n' ? text : text + line;

    private static string EntryOf(EntityKind kind, string id, string name, string indent, string line)
    {
        var entry = new StringBuilder();
        entry.Append(indent).Append("- kind: ").Append(EntityId.KindWords[(int)kind]).Append(line);
        if (EntityId.Of(kind, name) != id)
        {
            entry.Append(indent).Append("  id: ").Append(id).Append(line);
        }

        return entry.Append(indent).Append("  name: ").Append(Scalar(name)).Append(line).ToString();
    }

    // Letters and the marks of usual names stand plainly, unless YAML has another meaning for them.
    private static string Scalar(string name)
    {
        var isPlain = name.Length > 0 && char.IsLetter(name[0]) && name[name.Length - 1] != ' ';
        foreach (var c in name)
        {
            isPlain &= char.IsLetterOrDigit(c) || c is ' ' or '.' or '-' or '\'' or '\u2019' or '(' or ')' or '/';
        }

        return isPlain && !IsWord(name) ? name : "\"" + name.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";
    }

    private static bool IsWord(string name) => name.ToLowerInvariant() is "true" or "false" or "null" or "yes" or "no" or "on" or "off" or "y" or "n";
}
