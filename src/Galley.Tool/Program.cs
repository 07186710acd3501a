using Galley.Reading.Names.Tagging;
using Galley.Tool;
using Galley.Tool.Training;

var corpora = args[0];
var lists = WordLists.Read(corpora);
var lexicon = LexiconBuilder.Build(ClusterFile.Read(corpora), lists);
var sets = Corpora.Read(corpora, lists);
var started = System.Diagnostics.Stopwatch.StartNew();
var options = new TrainingOptions();
foreach (var arg in args.Skip(2))
{
    var value = arg.Split('=');
    options = value[0] switch
    {
        "epochs" => options with { Epochs = int.Parse(value[1]) },
        "dropout" => options with { Dropout = int.Parse(value[1]) },
        "rate" => options with { Rate = float.Parse(value[1]) },
        "count" => options with { LeastCount = int.Parse(value[1]) },
        "least" => options with { LeastWeight = float.Parse(value[1]) },
        "seed" => options with { Seed = int.Parse(value[1]) },
        _ => options,
    };
}

if (args[1].StartsWith("names:", StringComparison.Ordinal))
{
    using var stream = File.OpenRead(args[1][6..]);
    var t0 = new NameTagger(ModelReader.Read(stream));
    var counts = new Dictionary<string, int>();
    foreach (var line in File.ReadLines(args[2]))
    {
        var text = System.Text.Json.JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!;
        foreach (var n in t0.Tag(text, Stretches.Of(text)))
        {
            var k = n.Label.ToString()[..1] + " " + text.Substring(n.Span.Start, n.Span.Length);
            counts[k] = counts.GetValueOrDefault(k) + 1;
        }
    }

    foreach (var (k, c) in counts.OrderBy(p => p.Key, StringComparer.Ordinal)) Console.WriteLine($"{k}\t{c}");
    return;
}

if (args[1].StartsWith("out:", StringComparison.Ordinal))
{
    var t = new ModelTrainer(lexicon, options, message => Console.Error.WriteLine($"{started.Elapsed.TotalSeconds:F0}s {message}")).Train(sets.SelectMany(s => s.Value).ToList());
    var calibration = Enumerable.Range(0, TaggerModel.MarginSteps).Select(i => Math.Min(990, 450 + (i * 30))).ToArray();
    var b = ModelWriter.Write(ClusterFile.Read(corpora), lists, t, calibration);
    File.WriteAllBytes(args[1][4..], b);
    Console.WriteLine($"{b.Length} bytes");
    return;
}

foreach (var held in args[1].Split(','))
{
    var gold = Corpora.HeldOut(sets, held);
    var ids = gold.Select(d => d.Id).ToHashSet();
    var training = sets.SelectMany(s => s.Value).Where(d => !ids.Contains(d.Id)).ToList();
    var trained = new ModelTrainer(lexicon, options, message => Console.Error.WriteLine($"{started.Elapsed.TotalSeconds:F0}s {message}")).Train(training);
    var model = new TaggerModel(lexicon, trained.First.ToWeights(), trained.Second.ToWeights(), new int[TaggerModel.MarginSteps]);
    var tagger = new NameTagger(model);
    var score = new Score();
    var first = new Score();
    foreach (var document in gold)
    {
        var found = tagger.Tag(document.Text, Stretches.Of(document.Text));
        score.Add(document.Names, found);
        if (args.Contains("errors"))
        {
            var set = document.Names.ToHashSet();
            foreach (var n in found.Where(n => !set.Contains(new GoldName(n.Span.Start, n.Span.End, n.Label)) && n.Label != NameLabel.Misc))
                Console.WriteLine($"{held} FP {n.Label} [{document.Text.Substring(n.Span.Start, n.Span.Length)}] {document.Text[Math.Max(0, n.Span.Start - 30)..Math.Min(document.Text.Length, n.Span.End + 30)].Replace('\n', '|')}");
            foreach (var n in document.Names.Where(n => n.Label != NameLabel.Misc && !found.Any(f => f.Span.Start == n.Start && f.Span.End == n.End && f.Label == n.Label)))
                Console.WriteLine($"{held} FN {n.Label} [{document.Text[n.Start..n.End]}] {document.Text[Math.Max(0, n.Start - 30)..Math.Min(document.Text.Length, n.End + 30)].Replace('\n', '|')}");
        }
    }

    Console.WriteLine($"{held}: {score}");
}
