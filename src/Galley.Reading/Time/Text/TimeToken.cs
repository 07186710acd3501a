using Galley.Reading.Time.Words;

namespace Galley.Reading.Time.Text;

/// <summary>A word, a number or a sign. Fine-grained, so that <c>two-day</c>, <c>1990s</c> and <c>p.m.</c> need no special reading.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">The index of the first character.</param>
/// <param name="End">The index after the last character.</param>
/// <param name="Touches">Whether it follows the token before it without white space.</param>
/// <param name="Entry">What the lexicon knows about a word.</param>
/// <param name="Number">The value of a number, or -1 if it is too large.</param>
/// <param name="Digits">How many digits a number has; 0 if commas stand in it.</param>
internal readonly record struct TimeToken(
    TimeTokenKind Kind, int Start, int End, bool Touches, LexiconEntry Entry, int Number, int Digits);
