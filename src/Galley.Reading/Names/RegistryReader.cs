using System.Collections.Immutable;

using Galley.Reading.Problems;
using Galley.Reading.Text;
using Galley.Reading.Yaml;

namespace Galley.Reading.Names;

/// <summary>Reads the entries of one registry file, each by itself.</summary>
internal sealed class RegistryReader(DocumentSource source)
{
    private static readonly string[] Keys = ["entities"];

    private readonly List<int> _lines = LineStarts(source.Text);
    private readonly ImmutableArray<RegistryEntry>.Builder _entries = ImmutableArray.CreateBuilder<RegistryEntry>();
    private readonly ImmutableArray<RegistryProblem>.Builder _problems = ImmutableArray.CreateBuilder<RegistryProblem>();

    /// <summary>The entries that can be used.</summary>
    public ImmutableArray<RegistryEntry> Entries => _entries.ToImmutable();

    /// <summary>What is wrong with the file and its entries.</summary>
    public ImmutableArray<RegistryProblem> Problems => _problems.ToImmutable();

    /// <summary>Reads the file.</summary>
    public void Read()
    {
        var document = YamlReader.Read(source.Text);
        foreach (var fault in document.Faults)
        {
            Report(Rules.MalformedRegistry, fault.Span, fault.Message);
        }

        switch (document.Root)
        {
            case YamlSequence list:
                ReadEntries(list);
                break;
            case YamlMapping mapping:
                ReadTop(mapping);
                break;
            case YamlScalar { IsNull: false } scalar when document.IsComplete:
                Report(scalar.Span, "The registry must be a mapping with the key 'entities', not text.");
                break;
        }
    }

    /// <summary>Reports something that is wrong with an entry.</summary>
    /// <param name="span">Where.</param>
    /// <param name="sentence">What, in full.</param>
    public void Report(SourceSpan span, string sentence) => Report(Rules.InvalidRegistryEntry, span, sentence);

    /// <summary>Reports a word that is not known, with the one that was probably meant or else with what is allowed.</summary>
    /// <param name="span">Where the word stands.</param>
    /// <param name="what">What it is.</param>
    /// <param name="word">The word.</param>
    /// <param name="guess">What was probably meant.</param>
    /// <param name="otherwise">What to say if nothing is near, with a space before it.</param>
    /// <param name="isFree">Whether what was meant can stand there; a key cannot where it stands already.</param>
    public void ReportUnknown(SourceSpan span, string what, string word, Guess? guess, string otherwise, bool isFree = true) =>
        _problems.Add(new RegistryProblem(
            source.Path,
            Problem.Of(Rules.InvalidRegistryEntry, span, $"{what} '{Excerpt.Of(word)}' is not known.{guess?.Question ?? otherwise}") with
            {
                Suggestion = isFree ? Suggestion.Of(word, guess) : null,
            }));

    /// <summary>The line of a position, counted from 1.</summary>
    public int LineOf(int position)
    {
        var index = _lines.BinarySearch(position);
        return index < 0 ? ~index : index + 1;
    }

    private void ReadTop(YamlMapping mapping)
    {
        foreach (var pair in mapping.Pairs)
        {
            if (pair.Key.Value != "entities")
            {
                ReportUnknown(
                    pair.Key.Span, "Key", pair.Key.Value, DidYouMean.Find(pair.Key.Value, Keys), " The registry holds 'entities' only.",
                    isFree: mapping.Find("entities") is null);
            }
            else if (pair.Value is YamlSequence list)
            {
                ReadEntries(list);
            }
            else if (pair.Value is not YamlScalar { IsNull: true })
            {
                Report(pair.Target, $"'entities' must be a list, not {pair.Value.KindName}.");
            }
        }
    }

    private void ReadEntries(YamlSequence list)
    {
        foreach (var item in list.Items)
        {
            if (item is not YamlMapping mapping)
            {
                // Nothing stands after a dash: point at the dash.
                var span = item.Span.IsEmpty ? new SourceSpan(item.Span.Start - 1, 1) : item.Span;
                Report(span, $"An entry must be a mapping with 'name' and 'kind', not {item.KindName}.");
            }
            else if (mapping.IsComplete && new RegistryEntryReader(this, mapping, source.Path).Read() is { } entry)
            {
                _entries.Add(entry);
            }
        }
    }

    private static List<int> LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return starts;
    }

    private void Report(Rule rule, SourceSpan span, string message) =>
        _problems.Add(new RegistryProblem(source.Path, Problem.Of(rule, span, message)));
}
