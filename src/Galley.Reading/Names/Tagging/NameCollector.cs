using System.Collections.Immutable;

namespace Galley.Reading.Names.Tagging;

/// <summary>Makes names of tags, and of the lists where the tags name nobody and nothing.</summary>
internal static class NameCollector
{
    // A list is right about nearly every nationality that it finds outside other names.
    private const int ListConfidence = 950;

    private static readonly int Misc = (int)NameLabel.Misc;

    /// <summary>The names of the text tagged last.</summary>
    public static ImmutableArray<TaggedName> Collect(TaggerScratch scratch, TaggerModel model)
    {
        var text = scratch.Text;
        var names = ImmutableArray.CreateBuilder<TaggedName>();
        for (var i = 0; i < text.Tokens.Count;)
        {
            var length = Length(scratch, i);
            var label = TagSet.LabelOf(scratch.TagOf(i));
            var evidence = NameEvidence.Model;
            var margin = length == 0 ? 0 : Margin(scratch, i, length);
            if (label < 0 || label == Misc)
            {
                var listed = Free(scratch, i, ListedNames.EventAt(text, i));
                evidence = listed > 0 ? NameEvidence.EventList : evidence;
                if (listed == 0 && (listed = Free(scratch, i, ListedNames.NationalityAt(text, i))) >= length && listed > 0)
                {
                    evidence = NameEvidence.NationalityList;
                }

                if (evidence != NameEvidence.Model)
                {
                    length = Math.Max(length, listed);
                    label = Misc;
                }
            }
            else if (label != (int)NameLabel.Person && ListedNames.NationalityAt(text, i) == length && !ListedNames.IsPlace(text, i, length))
            {
                // The North Korean capital: next to so many places the model takes the adjective for one.
                evidence = NameEvidence.NationalityList;
                label = Misc;
            }

            if (label == (int)NameLabel.Organization && ListedNames.HasClitic(text, i, length))
            {
                length++;
            }

            if (length > 0)
            {
                var span = SourceSpan.FromBounds(text.Tokens.Start(i), text.Tokens.End(i + length - 1));
                var confidence = evidence == NameEvidence.Model ? model.ConfidenceOf(margin) : ListConfidence;
                names.Add(new TaggedName(span, (NameLabel)label, evidence, confidence));
            }

            i += Math.Max(length, 1);
        }

        return names.ToImmutable();
    }

    /// <summary>The tokens of the name that the model sees here; 0 if it sees none, or is inside one.</summary>
    private static int Length(TaggerScratch scratch, int i)
    {
        if (scratch.TagOf(i) == TagSet.Outside || !TagSet.Starts(scratch.TagOf(i)))
        {
            return 0;
        }

        var end = i;
        while (TagSet.GoesOn(scratch.TagOf(end)))
        {
            end++;
        }

        return end - i + 1;
    }

    private static int Margin(TaggerScratch scratch, int i, int length)
    {
        var margin = int.MaxValue;
        for (var k = i; k < i + length; k++)
        {
            margin = Math.Min(margin, scratch.MarginOf(k));
        }

        return margin;
    }

    /// <summary>The length of a listed name, or 0 if it reaches into a name that the model found, other than into a whole one of no other label.</summary>
    private static int Free(TaggerScratch scratch, int i, int length)
    {
        for (var k = i; k < i + length; k++)
        {
            var label = TagSet.LabelOf(scratch.TagOf(k));
            if (label >= 0 && label != Misc)
            {
                return 0;
            }
        }

        return length > 0 && TagSet.GoesOn(scratch.TagOf(i + length - 1)) ? 0 : length;
    }
}
