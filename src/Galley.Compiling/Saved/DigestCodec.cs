using System.Collections.Immutable;

using Galley.Compiling.Model;
using Galley.Compiling.Values;
using Galley.Reading;
using Galley.Reading.Annotation.Saved;
using Galley.Reading.Documents;

namespace Galley.Compiling.Saved;

/// <summary>Digests as text, and back.</summary>
internal static class DigestCodec
{
    /// <summary>The text of a digest.</summary>
    public static string Write(ArticleDigest digest)
    {
        var entry = new EntryWriter();
        var (model, facts) = digest;
        entry.String(model.Path).String(model.Slug).String(model.Title).String(model.Lead);
        entry.List(model.Entities, use => Write(entry, use));
        entry.List(model.Dates, date => entry.Signed(date.First).Signed(date.Last - date.First).Number(date.Index));
        var binding = model.Binding;
        entry.String(binding.PathBelow).String(binding.Language).String(binding.Published).Number(binding.Values is null ? 0 : 1);
        if (binding.Values is not null)
        {
            Write(entry, binding.Values);
        }

        entry.Span(facts.SlugSpan).Number((facts.IsDraft ? 1 : 0) | (facts.CanBind ? 2 : 0) | (facts.HasOddValues ? 4 : 0) | (model.HasPlainTitle ? 8 : 0));
        entry.List(facts.Disabled, id => entry.String(id));
        entry.List(facts.Targets, target => entry
            .Span(target.Span).String(target.Url).String(target.Path).String(target.Slug).String(target.Fragment).Number(target.IsImage ? 1 : 0));
        entry.List(facts.Headings, id => entry.String(id));
        entry.List(facts.FirstMentions, span => entry.Span(span));
        entry.List(facts.Problems, problem => AnnotationCodec.WriteProblem(entry, problem));
        return entry.ToString();
    }

    /// <summary>The digest of a text.</summary>
    /// <exception cref="FormatException">It is not such a text.</exception>
    public static ArticleDigest Read(string text)
    {
        var entry = new EntryReader(text);
        var (path, slug, title, lead) = (entry.Text(), entry.Text(), entry.Text(), entry.Text());
        var (entities, dates) = (entry.List(ReadUse), entry.List(ReadDate));
        var (pathBelow, language, published) = (entry.Text(), entry.Text(), entry.Text());
        var values = entry.Number() == 0 ? null : ReadValue(entry);
        var slugSpan = entry.Span();
        var flags = entry.Number();
        var facts = new ArticleFacts
        {
            SlugSpan = slugSpan,
            IsDraft = (flags & 1) != 0,
            CanBind = (flags & 2) != 0,
            HasOddValues = (flags & 4) != 0,
            Disabled = entry.List(static reader => reader.Text()),
            Targets = entry.List(ReadTarget),
            Headings = entry.List(static reader => reader.Text()),
            FirstMentions = entry.List(static reader => reader.Span()),
            Problems = entry.List(AnnotationCodec.ReadProblem),
        };
        var model = new ArticleModel(
            path, slug, title, lead, facts.Targets.Select(TargetModel.Of).ToEquatableArray(), new(entities), new(dates))
        {
            HasPlainTitle = (flags & 8) != 0,
            Binding = new BindingSource(path, pathBelow, slug, title, language, published, values),
        };
        return entry.IsAtEnd ? new ArticleDigest(model, facts) : throw new FormatException();
    }

    private static void Write(EntryWriter entry, EntityUse use)
    {
        AnnotationCodec.WriteEntity(entry, use.Entity.ToRecord());
        entry.Number(use.Mentions);
    }

    private static EntityUse ReadUse(EntryReader entry) => new(EntityModel.Of(AnnotationCodec.ReadEntity(entry)), entry.Number());

    private static DatedExpression ReadDate(EntryReader entry)
    {
        var first = entry.Signed();
        return new DatedExpression(first, first + entry.Signed(), entry.Number());
    }

    private static LocalTarget ReadTarget(EntryReader entry) => new(
        entry.Span(), entry.Text(), entry.Text(), entry.Text(), entry.Text(), entry.Number() != 0);

    private static void Write(EntryWriter entry, ValueNode value)
    {
        entry.Number((int)value.Form);
        switch (value.Form)
        {
            case ValueForm.List:
                entry.List(value.Items, item => Write(entry, item));
                break;
            case ValueForm.Mapping:
                entry.List(value.Pairs, pair =>
                {
                    entry.String(pair.Key);
                    Write(entry, pair.Value);
                });
                break;
            default:
                entry.String(value.Text).Signed(value.Start);
                break;
        }
    }

    private static ValueNode ReadValue(EntryReader entry)
    {
        var form = (ValueForm)entry.Number();
        var none = new ValueNode(form, "", EquatableArray<ValueNode>.Empty, EquatableArray<ValuePair>.Empty);
        return form switch
        {
            ValueForm.List => none with { Items = new(entry.List(ReadValue)) },
            ValueForm.Mapping => none with { Pairs = new(entry.List(static reader => new ValuePair(reader.Text(), ReadValue(reader)))) },
            ValueForm.Null or ValueForm.Plain or ValueForm.Quoted => none with { Text = entry.Text(), Start = entry.Signed() },
            _ => throw new FormatException(),
        };
    }
}
