namespace Galley.Reading.Time.Words;

/// <summary>What the lexicon knows about a word.</summary>
/// <param name="Classes">What the word can do; none for a word that is not in the lexicon.</param>
/// <param name="Number">Its number, which means what its class says.</param>
/// <param name="Unit">Its unit of time.</param>
internal readonly record struct LexiconEntry(WordClass Classes, int Number, TimeUnit Unit);
