using System.Collections.Immutable;
using Galley.Reading.Names.Tagging;

namespace Galley.Tool.Training;

/// <summary>Lists where the tagger and a gold standard differ.</summary>
internal static class ErrorList
{
    private const int Context = 30;

    /// <summary>Writes a line for each name that is too many (+) or missing (-).</summary>
    public static void Write(TextWriter output, TrainingDocument document, ImmutableArray<TaggedName> found)
    {
        var gold = document.Names.ToHashSet();
        var names = found.Select(name => new GoldName(name.Span.Start, name.Span.End, name.Label)).ToHashSet();
        foreach (var name in gold.Union(names).Where(name => name.Label != NameLabel.Misc && gold.Contains(name) != names.Contains(name)).OrderBy(name => name.Start))
        {
            var from = Math.Max(0, name.Start - Context);
            var to = Math.Min(document.Text.Length, name.End + Context);
            output.WriteLine($"{(gold.Contains(name) ? '-' : '+')} {name.Label} [{document.Text[name.Start..name.End]}] {document.Text[from..to].Replace('\n', '|')}");
        }
    }
}
