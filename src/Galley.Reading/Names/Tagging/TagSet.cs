namespace Galley.Reading.Names.Tagging;

/// <summary>The tags of tokens: outside, or begin, inside, end and single of each label.</summary>
internal static class TagSet
{
    /// <summary>The number of labels.</summary>
    public const int Labels = 4;

    /// <summary>The number of tags.</summary>
    public const int Count = 1 + (4 * Labels);

    /// <summary>No part of a name.</summary>
    public const byte Outside = 0;

    /// <summary>The first token of a longer name.</summary>
    public static int Begin(int label) => 1 + (4 * label);

    /// <summary>A token between the first and the last.</summary>
    public static int Inside(int label) => 2 + (4 * label);

    /// <summary>The last token of a longer name.</summary>
    public static int End(int label) => 3 + (4 * label);

    /// <summary>The only token of a name.</summary>
    public static int Single(int label) => 4 + (4 * label);

    /// <summary>The label of a tag; -1 for outside.</summary>
    public static int LabelOf(int tag) => tag == 0 ? -1 : (tag - 1) >> 2;

    /// <summary>The place of a tag in its name: 0 begin, 1 inside, 2 end, 3 single; -1 for outside.</summary>
    public static int PlaceOf(int tag) => tag == 0 ? -1 : (tag - 1) & 3;

    /// <summary>Whether a name goes on after this tag.</summary>
    public static bool GoesOn(int tag) => PlaceOf(tag) is 0 or 1;

    /// <summary>Whether a tag begins a name or stands outside one.</summary>
    public static bool Starts(int tag) => PlaceOf(tag) is -1 or 0 or 3;

    /// <summary>Whether one tag may follow another.</summary>
    public static bool Follows(int before, int after) =>
        GoesOn(before) ? !Starts(after) && LabelOf(before) == LabelOf(after) : Starts(after);
}
