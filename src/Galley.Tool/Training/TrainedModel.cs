using Galley.Reading.Names.Tagging;

namespace Galley.Tool.Training;

/// <summary>The weights of both passes.</summary>
/// <param name="First">Those of the first.</param>
/// <param name="Second">Those of the second.</param>
internal sealed record TrainedModel(QuantizedPass First, QuantizedPass Second)
{
    /// <summary>A tagger with these weights.</summary>
    /// <param name="lexicon">Clusters and gazetteers.</param>
    /// <param name="calibration">The confidence of each step of margins.</param>
    public NameTagger ToTagger(Lexicon lexicon, int[]? calibration = null) =>
        new(new TaggerModel(lexicon, RowWriter.Read(First, Second), First.Transitions, Second.Transitions, calibration ?? new int[TaggerModel.MarginSteps]));
}
