using System.Collections.Immutable;

using Galley.Compiling.Options;
using Galley.Generators.Options;
using Galley.Generators.Reading;
using Galley.Reading.Problems;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Galley.Generators.Analyzers;

/// <summary>Reports what is wrong within each article, at its place in the file.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ArticleAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Descriptors.Of(
        Rules.EmptyDocument,
        Rules.MissingHeadline,
        Rules.MissingBody,
        Rules.InvalidText,
        Rules.ForbiddenCharacter,
        Rules.ReaderFault,
        Rules.RawHtml,
        Rules.UnsafeLink,
        Rules.UnreadMarkdown,
        Rules.MalformedCreditLine,
        Rules.UnknownCreditRole,
        Rules.MalformedCaptionCredit,
        Rules.MalformedDateline,
        Rules.ImpossibleDate,
        Rules.MalformedFrontMatter,
        Rules.InvalidFrontMatterValue,
        Rules.MissingKey,
        Rules.UnknownKey,
        Rules.WrongValueType,
        Rules.UnknownEnumValue,
        Rules.InvalidValueForm,
        Rules.DuplicateKey,
        Rules.TomlFrontMatter,
        Rules.UnbalancedQuotationMark,
        Rules.QuotationWithoutSpeaker,
        Rules.MixedQuotationMarks,
        Rules.RelativeDateWithoutAnchor,
        Rules.ImpossibleDateInText,
        Rules.WeekdayMismatch,
        Rules.AmbiguousShortName,
        Rules.UndeclaredEntity,
        Rules.InvalidArticleMetadata);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();

        // The options are read once for the whole compilation, not once for each of ten thousand files.
        context.RegisterCompilationStartAction(static start =>
        {
            var options = OptionsReader.Read(CompilerProperties.Of(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions));
            var settings = new SeveritySettings(start.Options.AnalyzerConfigOptionsProvider);
            var registry = RegistryReader.ReadAll(
                start.Options.AdditionalFiles.Where(file => RegistryReader.IsRegistry(file, options)), options.ProjectDirectory, start.CancellationToken);
            var schemas = SchemaSet.ModelsOf(start.Compilation);
            var saved = SavedAnnotations.Among(start.Options.AdditionalFiles, options);
            start.RegisterAdditionalFileAction(file =>
            {
                if (ArticleFile.Of(file.AdditionalFile, options) is not { } article)
                {
                    return;
                }

                foreach (var problem in ProjectProblems.OfArticle(article with { Saved = saved }, registry, schemas, file.CancellationToken))
                {
                    if (problem.ToDiagnostic(settings, file.CancellationToken) is { } diagnostic)
                    {
                        file.ReportDiagnostic(diagnostic);
                    }
                }
            });
        });
    }
}
