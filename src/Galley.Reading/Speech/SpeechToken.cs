namespace Galley.Reading.Speech;

/// <summary>A word, a mark or a whole quotation.</summary>
internal struct SpeechToken
{
    public int Start;
    public int End;
    public SpeechTokenKind Kind;
    public MarkForm Form;

    /// <summary>Whether the word begins with a capital.</summary>
    public bool IsCapital;

    /// <summary>Whether white space, or the start of the stretch, stands before it.</summary>
    public bool AfterSpace;

    public WordTraits Traits;

    /// <summary>The index of the name that covers it, or -1.</summary>
    public int Name;

    /// <summary>The index of the quotation, for <see cref="SpeechTokenKind.Quotation"/>.</summary>
    public int Quotation;

    public readonly bool Has(WordTraits traits) => (Traits & traits) != 0;

    public readonly bool HasAll(WordTraits traits) => (Traits & traits) == traits;
}
