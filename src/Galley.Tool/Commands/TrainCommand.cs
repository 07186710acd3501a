using System.CommandLine;
using Galley.Tool.Training;

namespace Galley.Tool.Commands;

/// <summary><c>galley train</c>: makes the model file of the corpora, or says how good a model of the rest is on a part of them.</summary>
internal static class TrainCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var defaults = new TrainingOptions();
        var corpora = new Option<DirectoryInfo>("--corpora") { Description = "The folder of the corpora.", Required = true };
        var output = new Option<FileInfo?>("--output") { Description = "Where to write the model." };
        var evaluate = new Option<string[]>("--evaluate") { Description = "Corpora to leave out and score, such as pud, or wikigold/0 for the first fifth of wikigold; pud+wikigold/0 leaves out both at once.", AllowMultipleArgumentsPerToken = true };
        var seed = new Option<int>("--seed") { Description = "Decides the order of sentences.", DefaultValueFactory = _ => defaults.Seed };
        var epochs = new Option<int>("--epochs") { Description = "How often each pass sees all sentences.", DefaultValueFactory = _ => defaults.Epochs };
        var members = new Option<int>("--members") { Description = "How often each pass is learnt, for the mean of its weights.", DefaultValueFactory = _ => defaults.Members };
        var folds = new Option<int>("--folds") { Description = "In how many parts the first pass tags its training text.", DefaultValueFactory = _ => defaults.Folds };
        var count = new Option<int>("--least-count") { Description = "How often a feature must stand in the text.", DefaultValueFactory = _ => defaults.LeastCount };
        var weight = new Option<float>("--least-weight") { Description = "Smaller weights are left out.", DefaultValueFactory = _ => defaults.LeastWeight };
        var rate = new Option<float>("--rate") { Description = "The first rate of learning.", DefaultValueFactory = _ => defaults.Rate };
        var dropout = new Option<int>("--dropout") { Description = "The percentage of features left out at random.", DefaultValueFactory = _ => defaults.Dropout };
        var without = new Option<string[]>("--without") { Description = "Corpora not to learn from.", AllowMultipleArgumentsPerToken = true };
        var errors = new Option<bool>("--errors") { Description = "List the names that an evaluated model gets wrong." };
        var command = new Command("train", "Makes the model of the tagger.") { corpora, output, evaluate, without, errors, seed, epochs, members, folds, count, weight, rate, dropout };
        command.SetAction(parsed =>
        {
            var options = new TrainingOptions
            {
                Seed = parsed.GetValue(seed),
                Epochs = parsed.GetValue(epochs),
                Members = parsed.GetValue(members),
                Folds = parsed.GetValue(folds),
                LeastCount = parsed.GetValue(count),
                LeastWeight = parsed.GetValue(weight),
                Rate = parsed.GetValue(rate),
                Dropout = parsed.GetValue(dropout),
            };
            var training = new TrainingRun(parsed.GetValue(corpora)!.FullName, options, parsed.GetValue(without) ?? [], Progress);
            foreach (var held in parsed.GetValue(evaluate) ?? [])
            {
                foreach (var (name, score) in training.Evaluate(held, parsed.GetValue(errors) ? Console.Out : null))
                {
                    Console.Out.WriteLine($"{name}: {score}");
                }
            }

            if (parsed.GetValue(output) is { } file)
            {
                File.WriteAllBytes(file.FullName, training.Train());
            }

            return 0;
        });
        return command;
    }

    private static void Progress(string message)
    {
        if (!Console.IsErrorRedirected)
        {
            Console.Error.WriteLine(message);
        }
    }
}
