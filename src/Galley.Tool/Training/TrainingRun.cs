using Galley.Reading.Names.Tagging;

namespace Galley.Tool.Training;

/// <summary>Trains on a folder of corpora.</summary>
internal sealed class TrainingRun
{
    private readonly string _folder;
    private readonly ClusterFile _clusters;
    private readonly WordLists _lists;
    private readonly Lexicon _lexicon;
    private readonly SortedDictionary<string, List<TrainingDocument>> _sets;
    private readonly TrainingOptions _options;
    private readonly Action<string> _progress;

    /// <summary>Reads the corpora.</summary>
    /// <param name="folder">Their folder.</param>
    /// <param name="options">How to train.</param>
    /// <param name="without">Corpora not to learn from.</param>
    /// <param name="progress">Takes what happens.</param>
    public TrainingRun(string folder, TrainingOptions options, IReadOnlyCollection<string> without, Action<string> progress)
    {
        _folder = folder;
        _options = options;
        _progress = progress;
        _clusters = ClusterFile.Read(folder);
        _lists = WordLists.Read(folder);
        _lexicon = LexiconBuilder.Build(_clusters, _lists);
        _sets = Corpora.Read(folder, options.Seed);
        foreach (var name in without)
        {
            _sets.Remove(name);
        }
    }

    /// <summary>The bytes of a model of all corpora.</summary>
    public byte[] Train()
    {
        var documents = Conventions.Apply(_sets.SelectMany(set => set.Value), _lists);
        var calibration = Calibration.Measure(_lexicon, documents, _options, NewSwap(), _progress);
        var model = new ModelTrainer(_lexicon, _options, _progress).Train(Augmentation.Add(documents, NewSwap()));
        return ModelWriter.Write(_clusters, _lists, model, calibration);
    }

    /// <summary>The scores of a model of all other documents on corpora, or on fifths of them.</summary>
    /// <param name="held">The name of a corpus; with <c>/0</c> to <c>/4</c> every fifth document. A plus parts corpora that are left out together.</param>
    /// <param name="errors">Takes the names that are wrong.</param>
    public IReadOnlyList<(string Name, Score Score)> Evaluate(string held, TextWriter? errors)
    {
        var parts = held.Split('+').Select(name => (Name: name, Documents: Corpora.Part(_sets, name))).ToList();
        var ids = parts.SelectMany(part => part.Documents).Select(document => document.Id).ToHashSet(StringComparer.Ordinal);
        var rest = _sets.SelectMany(set => set.Value).Where(document => !ids.Contains(document.Id)).ToList();
        var tagger = new ModelTrainer(_lexicon, _options, _progress).Train(Prepare(rest)).ToTagger(_lexicon);
        return parts.ConvertAll(part => (part.Name, ScoreOf(tagger, part.Documents, errors)));
    }

    private static Score ScoreOf(NameTagger tagger, IEnumerable<TrainingDocument> documents, TextWriter? errors)
    {
        var score = new Score();
        foreach (var document in documents)
        {
            var found = tagger.Tag(document.Text, Stretches.Of(document.Text));
            score.Add(document.Names, found);
            if (errors is not null)
            {
                ErrorList.Write(errors, document, found);
            }
        }

        return score;
    }

    private List<TrainingDocument> Prepare(IEnumerable<TrainingDocument> documents) => Augmentation.Add(Conventions.Apply(documents, _lists), NewSwap());

    private NameSwap NewSwap() => new(_folder, _options.Seed);
}
