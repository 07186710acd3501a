using System.Collections.Immutable;

namespace Galley.Reading.Names.Tagging;

/// <summary>Finds names in English newswire and says what they name.</summary>
/// <remarks>Only integers are added and compared: the same text has the same names on every machine, in every thread and under every culture.</remarks>
public sealed class NameTagger
{
    private static readonly Lazy<NameTagger> Shared = new(static () => new NameTagger(EmbeddedModel.Read()));

    private readonly ThreadLocal<TaggerScratch> _scratch;
    private readonly TaggerModel _model;

    internal NameTagger(TaggerModel model)
    {
        _model = model;
        _scratch = new ThreadLocal<TaggerScratch>(() => new TaggerScratch(model));
    }

    /// <summary>The tagger with the model of this assembly. It is read on first use.</summary>
    public static NameTagger Default => Shared.Value;

    /// <summary>How much work this thread has done: see <see cref="TaggerText.Work"/>.</summary>
    internal long WorkOfThread => _scratch.Value!.Text.Work;

    /// <summary>How the tokens of the text that this thread tagged last lie.</summary>
    internal TokenBuffer TokensOfThread => _scratch.Value!.Text.Tokens;

    /// <summary>Finds the names of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="stretches">
    /// The parts to search, in order and without overlap: headline, caption, paragraphs. A name never crosses from one into the next; what is
    /// found in one counts as evidence in all.
    /// </param>
    /// <returns>The names in the order of the text, without overlap.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A stretch reaches beyond the text.</exception>
    public ImmutableArray<TaggedName> Tag(string text, IReadOnlyList<SourceSpan> stretches)
    {
        foreach (var stretch in stretches)
        {
            if (stretch.End > text.Length)
            {
                throw new ArgumentOutOfRangeException(nameof(stretches));
            }
        }

        var scratch = _scratch.Value!;
        scratch.Tag(text, stretches);
        return NameCollector.Collect(scratch, _model);
    }
}
