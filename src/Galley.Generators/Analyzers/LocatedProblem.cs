using System.Collections.Immutable;

using Galley.Reading.Problems;
using Galley.Reading.Problems.Fixes;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Galley.Generators.Analyzers;

/// <summary>A problem and the file that it is in.</summary>
/// <param name="Problem">The problem.</param>
/// <param name="File">The file, or <see langword="null"/> if the project as a whole is at fault.</param>
internal readonly record struct LocatedProblem(Problem Problem, AdditionalText? File)
{
    /// <summary>The property of a diagnostic that holds the name of the entity.</summary>
    public const string NameProperty = "galley.name";

    /// <summary>The property of a diagnostic that holds the id of the entity.</summary>
    public const string IdProperty = "galley.id";

    /// <summary>The same problem with what was certainly meant.</summary>
    public LocatedProblem Suggesting(Suggestion? suggestion) => this with { Problem = Problem with { Suggestion = suggestion } };

    /// <summary>The diagnostic, or <see langword="null"/> if the file's settings turn it off.</summary>
    public Diagnostic? ToDiagnostic(SeveritySettings settings, CancellationToken cancellation)
    {
        var descriptor = Descriptors.Of(Problem.Rule);
        var severity = settings.SeverityOf(descriptor, File, Problem.Severity);
        return severity is { } effective
            ? Diagnostic.Create(
                descriptor, LocationOf(cancellation), effective, additionalLocations: null, properties: Properties(cancellation), messageArgs: Arguments())
            : null;
    }

    // A code fix has to know more than the words of the message.
    private ImmutableDictionary<string, string?> Properties(CancellationToken cancellation)
    {
        if (Problem.Rule.Id == Rules.UndeclaredEntity.Id)
        {
            return ImmutableDictionary<string, string?>.Empty.Add(NameProperty, Problem.Arguments[0]).Add(IdProperty, Problem.Arguments[1]);
        }

        return FixProperties.Fixable.Contains(Problem.Rule.Id) && File?.GetText(cancellation) is { } text
            && ProblemFixes.Of(text.ToString(), Problem) is { } fix
            ? FixProperties.Write(fix, Problem.Span.Start, text.ToString(new TextSpan(fix.Edit.Span.Start, fix.Edit.Span.Length)))
            : ImmutableDictionary<string, string?>.Empty;
    }

    private object[] Arguments() => Problem.Arguments.Cast<object>().ToArray();

    private Location LocationOf(CancellationToken cancellation)
    {
        if (File?.GetText(cancellation) is not { } text)
        {
            return Location.None;
        }

        var start = Math.Min(Problem.Span.Start, text.Length);
        var span = TextSpan.FromBounds(start, Math.Min(Problem.Span.End, text.Length));
        return Location.Create(File.Path, span, text.Lines.GetLinePositionSpan(span));
    }
}
