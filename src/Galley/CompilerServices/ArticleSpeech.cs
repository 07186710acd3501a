namespace Galley.CompilerServices;

/// <summary>What people say in an article, read when it is first asked for.</summary>
/// <param name="quotations">The quotations.</param>
/// <param name="statements">The indirect speech.</param>
internal sealed class ArticleSpeech(PartList<Quotation> quotations, PartList<Statement> statements)
{
    /// <summary>The quotations, in the order of the text.</summary>
    internal PartList<Quotation> Quotations { get; } = quotations;

    /// <summary>The indirect speech, in the order of the text.</summary>
    internal PartList<Statement> Statements { get; } = statements;
}
