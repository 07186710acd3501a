using System.Globalization;

using Galley.Benchmarks.Measuring;

namespace Galley.Benchmarks.Comparison;

/// <summary>Something that turns a folder of articles into data.</summary>
/// <param name="name">Its name in the table and on the command line.</param>
internal abstract class Contender(string name)
{
    /// <summary>Its name in the table and on the command line.</summary>
    public string Name => name;

    /// <summary>Its folder, once it is prepared.</summary>
    public string Folder { get; protected set; } = "";

    /// <summary>What does the work.</summary>
    public abstract Invocation Command { get; }

    /// <summary>Whether it has a corpus; the empty project has none, and is touched instead of edited.</summary>
    public virtual bool HasCorpus => true;

    /// <summary>Makes its folder and installs what it needs, uncounted.</summary>
    /// <returns>Why it cannot run here, or <see langword="null"/>.</returns>
    public abstract string? Prepare(Workspace workspace);

    /// <summary>Deletes its caches and outputs, so that the next run is a first one.</summary>
    public abstract void Clear();

    /// <summary>Says what came out, in a few words; throws if it is not what was asked for.</summary>
    /// <param name="articles">How many articles there are.</param>
    public abstract string Check(int articles);

    /// <summary>Changes one file as an author would: the article in the middle.</summary>
    public virtual void Edit(int articles) => Workspace.Edit(Folder, articles);

    /// <summary>Runs a command of the preparation.</summary>
    /// <returns>Why it failed, or <see langword="null"/>.</returns>
    protected static string? Install(Invocation command, Workspace workspace)
    {
        try
        {
            var result = MeasuredCommand.Run(command, workspace.Limit);
            return result.Failure is null ? null : $"`{command}`: {result.Failure}\n{result.Output}";
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            return $"`{command.Program}` cannot be started: {exception.Message}";
        }
    }

    /// <summary>Counts the articles of one file of JSON or JavaScript, in which each has one key for its HTML.</summary>
    protected string CountOutput(string file, int articles)
    {
        var text = File.ReadAllText(Path.Combine(Folder, file));
        var count = text.Split("\"html\":").Length - 1;
        return count == articles
            ? string.Create(CultureInfo.InvariantCulture, $"{new FileInfo(Path.Combine(Folder, file)).Length / 1e6:0.0} MB of data")
            : throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"{count} of {articles} articles in {file}"));
    }

    /// <summary>Deletes a folder or file below the contender's, if it is there.</summary>
    protected void Delete(string path)
    {
        var full = Path.Combine(Folder, path);
        if (Directory.Exists(full))
        {
            Directory.Delete(full, recursive: true);
        }

        File.Delete(full);
    }
}
