using Galley.Reading.Names.Tagging;

namespace Galley.Tool.Training;

/// <summary>Measures on text left out of training how often a name with a certain margin is right.</summary>
internal static class Calibration
{
    private const int LeftOut = 8;

    /// <summary>The share of right names per mille for each step of margins, rising.</summary>
    public static int[] Measure(Lexicon lexicon, IReadOnlyList<TrainingDocument> documents, TrainingOptions options, NameSwap swap, Action<string> progress)
    {
        progress("calibration");
        var rest = Augmentation.Add(documents.Where((document, i) => i % LeftOut != 0 || IsInvented(document)).ToList(), swap);

        // Confidences that are the numbers of the steps say in which step a name fell.
        var steps = Enumerable.Range(0, TaggerModel.MarginSteps).ToArray();
        var tagger = new ModelTrainer(lexicon, options with { Folds = 2, Members = 1, Epochs = Math.Max(2, options.Epochs - 3) }, progress).Train(rest).ToTagger(lexicon, steps);
        var right = new int[steps.Length];
        var found = new int[steps.Length];
        for (var i = 0; i < documents.Count; i += LeftOut)
        {
            if (IsInvented(documents[i]))
            {
                continue;
            }

            var gold = documents[i].Names.ToHashSet();
            foreach (var name in tagger.Tag(documents[i].Text, Stretches.Of(documents[i].Text)).Where(name => name.Label != NameLabel.Misc))
            {
                found[name.Confidence]++;
                right[name.Confidence] += gold.Contains(new GoldName(name.Span.Start, name.Span.End, name.Label)) ? 1 : 0;
            }
        }

        return Smooth(right, found);
    }

    /// <summary>Lines out of forms are too easy to measure anything on.</summary>
    private static bool IsInvented(TrainingDocument document) => document.Id.StartsWith("synthesis", StringComparison.Ordinal);

    /// <summary>Shares with their neighbours' counts, made to rise.</summary>
    public static int[] Smooth(int[] right, int[] found)
    {
        var shares = new int[right.Length];
        var before = 0;
        for (var step = 0; step < shares.Length; step++)
        {
            int r = 1, f = 2;
            for (var near = Math.Max(0, step - 2); near <= Math.Min(shares.Length - 1, step + 2); near++)
            {
                r += right[near];
                f += found[near];
            }

            before = shares[step] = Math.Max(before, r * 1000 / f);
        }

        return shares;
    }
}
