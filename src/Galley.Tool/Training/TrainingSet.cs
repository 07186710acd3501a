namespace Galley.Tool.Training;

/// <summary>Sentences with numbered features.</summary>
internal sealed class TrainingSet
{
    /// <summary>Numbers the features of documents.</summary>
    /// <param name="documents">For each document its sentences.</param>
    /// <param name="least">How often a feature must stand in all of them.</param>
    public TrainingSet(IReadOnlyList<List<TrainingSentence>> documents, int least)
    {
        Index = new FeatureIndex(documents.SelectMany(sentences => sentences).ToList(), least);
        Documents = documents
            .Select(sentences => sentences
                .Select(sentence => new IndexedSentence(sentence.Features.Select(Index.NumbersOf).ToArray(), sentence.Allowed))
                .ToArray())
            .ToArray();
    }

    /// <summary>The features.</summary>
    public FeatureIndex Index { get; }

    /// <summary>For each document its sentences.</summary>
    public IndexedSentence[][] Documents { get; }
}
