using System.Globalization;

namespace Galley.Tool;

/// <summary>Annotates a stream of lines on several threads and keeps their order.</summary>
internal sealed class AnnotationStream(TextReader input, Stream output, TextWriter errors, int jobs)
{
    private const int LinesPerJob = 16;

    /// <summary>Annotates all lines; empty ones are passed over.</summary>
    /// <returns>The number of lines that could not be read.</returns>
    public int Run()
    {
        var waiting = new Queue<Task<Batch>>();
        var failures = 0;
        var number = 0;
        while (ReadBatch(ref number) is { } lines)
        {
            waiting.Enqueue(Task.Run(() => Annotate(lines)));
            if (waiting.Count >= jobs)
            {
                failures += Write(waiting.Dequeue().GetAwaiter().GetResult());
            }
        }

        while (waiting.Count > 0)
        {
            failures += Write(waiting.Dequeue().GetAwaiter().GetResult());
        }

        output.Flush();
        return failures;
    }

    private List<(int Number, string Text)>? ReadBatch(ref int number)
    {
        var lines = new List<(int Number, string Text)>();

        // Someone at a keyboard, or a program that waits for each answer, is served line by line.
        var most = jobs == 1 ? 1 : LinesPerJob;
        while (lines.Count < most && input.ReadLine() is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                lines.Add((number, number == 1 ? line.TrimStart('\uFEFF') : line));
            }
        }

        return lines.Count == 0 ? null : lines;
    }

    private static Batch Annotate(List<(int Number, string Text)> lines)
    {
        var result = new Batch(new MemoryStream(), []);
        foreach (var (number, text) in lines)
        {
            try
            {
                result.Output.Write(AnnotationJson.Annotate(text));
                result.Output.WriteByte((byte)'\n');
            }
            catch (FormatException exception)
            {
                result.Errors.Add(string.Create(CultureInfo.InvariantCulture, $"line {number}: {exception.Message}"));
            }
        }

        return result;
    }

    private int Write(Batch batch)
    {
        batch.Output.WriteTo(output);
        output.Flush();
        foreach (var error in batch.Errors)
        {
            errors.WriteLine(error);
        }

        return batch.Errors.Count;
    }

    private sealed record Batch(MemoryStream Output, List<string> Errors);
}
