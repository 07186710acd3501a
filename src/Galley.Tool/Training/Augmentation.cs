namespace Galley.Tool.Training;

/// <summary>Makes more training text: the same in capitals, as headlines stand in some papers.</summary>
internal static class Augmentation
{
    private const int EveryCapitals = 9;

    /// <summary>The documents and copies of some of them in capitals.</summary>
    public static List<TrainingDocument> Add(IReadOnlyList<TrainingDocument> documents)
    {
        var all = new List<TrainingDocument>(documents);
        for (var i = 0; i < documents.Count; i++)
        {
            var document = documents[i];
            if (i % EveryCapitals == 0 && document.Trust != Trust.Marked)
            {
                // Letter by letter, so that no offset moves.
                all.Add(document with { Text = string.Concat(document.Text.Select(char.ToUpperInvariant)), Trust = Trust.Full });
            }
        }

        return all;
    }
}
