using System.Collections.Immutable;

namespace Galley.Reading.Names.Tagging;

/// <summary>Makes names of tags.</summary>
internal static class NameCollector
{
    /// <summary>The names of the text tagged last.</summary>
    public static ImmutableArray<TaggedName> Collect(TaggerScratch scratch, TaggerModel model)
    {
        var tokens = scratch.Text.Tokens;
        var names = ImmutableArray.CreateBuilder<TaggedName>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var tag = scratch.TagOf(i);
            if (tag == TagSet.Outside)
            {
                continue;
            }

            var start = i;
            var margin = scratch.MarginOf(i);
            while (TagSet.GoesOn(scratch.TagOf(i)))
            {
                i++;
                margin = Math.Min(margin, scratch.MarginOf(i));
            }

            names.Add(new TaggedName(
                SourceSpan.FromBounds(tokens.Start(start), tokens.End(i)),
                (NameLabel)TagSet.LabelOf(tag),
                NameEvidence.Model,
                model.ConfidenceOf(margin)));
        }

        return names.ToImmutable();
    }
}
