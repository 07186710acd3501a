namespace Galley.Reading.Names.Tagging;

/// <summary>A word's use of capitals.</summary>
internal enum WordCase : byte
{
    /// <summary>Neither letter nor digit.</summary>
    Mark,

    /// <summary>Digits, perhaps with marks.</summary>
    Number,

    /// <summary>Begins with a small letter and has no capital.</summary>
    Small,

    /// <summary>Begins with a capital and goes on small.</summary>
    Initial,

    /// <summary>One capital, perhaps with a full stop.</summary>
    Letter,

    /// <summary>Capitals throughout.</summary>
    Capitals,

    /// <summary>Begins with a capital and has more of them.</summary>
    Inner,

    /// <summary>Begins otherwise and has capitals: <c>iPhone</c>, <c>al-Assad</c>.</summary>
    Late,

    /// <summary>A word in a sentence that is all capitals.</summary>
    Unknown,
}
