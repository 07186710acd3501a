using Galley.Reading.Time.Resolution;
using Galley.Reading.Time.Words;

namespace Galley.Reading.Time.Constructs;

/// <summary>One construct: how it is read, and with what it can start.</summary>
/// <param name="Read">Reads it where it starts; nothing if it does not.</param>
/// <param name="Starts">The classes of words that can start it.</param>
/// <param name="StartsWithNumber">Whether digits can start it.</param>
/// <param name="StartsWithSign">Whether an apostrophe can start it.</param>
internal sealed record Construct(Construct.Reader Read, WordClass Starts, bool StartsWithNumber = false, bool StartsWithSign = false)
{
    /// <summary>Reads a construct that starts at a token.</summary>
    public delegate Found? Reader(Scene scene, int at);
}
