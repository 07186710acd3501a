using System.Collections.Immutable;

using Galley.Reading.Problems;
using Galley.Reading.Time.Constructs;
using Galley.Reading.Time.Resolution;
using Galley.Reading.Time.Text;

namespace Galley.Reading.Time;

/// <summary>Finds the time expressions of English news and resolves them.</summary>
public static class TimeFinder
{
    /// <summary>Finds the time expressions in stretches of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="stretches">Where to look, in order and without overlap; no expression crosses from one to the next.</param>
    /// <param name="context">What relative expressions are resolved against.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A stretch starts or ends outside the text.</exception>
    public static TimeFindings Find(string text, IReadOnlyList<SourceSpan> stretches, TimeContext context)
    {
        Check(text ?? throw new ArgumentNullException(nameof(text)), stretches ?? throw new ArgumentNullException(nameof(stretches)));
        return Find(new TimeText(text, stretches), context ?? throw new ArgumentNullException(nameof(context)));
    }

    /// <summary>Finds the time expressions of a text that is cut into tokens.</summary>
    internal static TimeFindings Find(TimeText text, TimeContext context)
    {
        var scene = new Scene(text, context);
        var mentions = ImmutableArray.CreateBuilder<TimeMention>();
        var problems = ImmutableArray.CreateBuilder<Problem>();
        for (var at = 0; at < text.Count;)
        {
            if (text.IsBreak(at))
            {
                scene.Narrative.StartParagraph();
            }

            if (ConstructReaders.All.Longest(scene, at) is not { } found)
            {
                at++;
                continue;
            }

            mentions.Add(MentionMaker.Make(text, found));
            TimeProblems.AddTo(problems, scene, found);
            scene.Narrative.Note(found);
            at = found.End;
        }

        return new TimeFindings(mentions.ToImmutable(), problems.ToImmutable());
    }

    private static void Check(string text, IReadOnlyList<SourceSpan> stretches)
    {
        for (var i = 0; i < stretches.Count; i++)
        {
            if (stretches[i].End > text.Length)
            {
                throw new ArgumentOutOfRangeException(nameof(stretches), stretches[i], "A stretch ends after the text.");
            }
        }
    }
}
