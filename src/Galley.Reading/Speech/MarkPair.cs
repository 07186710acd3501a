namespace Galley.Reading.Speech;

/// <summary>Two marks, or one where the quotation goes over a paragraph's end.</summary>
/// <param name="Stretch">The index of the stretch.</param>
/// <param name="Start">Where the quotation starts in the text, its mark included.</param>
/// <param name="TextStart">Where its words start.</param>
/// <param name="TextEnd">Where its words end.</param>
/// <param name="End">Where it ends, its mark included.</param>
/// <param name="FirstToken">The first token that belongs to it.</param>
/// <param name="EndToken">The token after the last one that belongs to it.</param>
/// <param name="GoesOn">Whether the next paragraph continues it.</param>
/// <param name="IsContinued">Whether it continues the paragraph before.</param>
internal readonly record struct MarkPair(
    int Stretch,
    int Start,
    int TextStart,
    int TextEnd,
    int End,
    int FirstToken,
    int EndToken,
    bool GoesOn,
    bool IsContinued);
