using System.Collections.Immutable;
using System.Reflection;

using Galley.Compiling.Model;
using Galley.Compiling.Options;
using Galley.Compiling.Values;
using Galley.Generators.Binding;
using Galley.Generators.Emit;
using Galley.Generators.Model;
using Galley.Generators.Options;
using Galley.Generators.Schemas;
using Galley.Reading.Markdown;

namespace Galley.Generators.Tests.Architecture;

/// <summary>The pipeline's models are plain data: nothing in them pins a compilation or defeats the cache.</summary>
public sealed class ModelShapeTests
{
    // Every record that a step hands to the next. Reading.ArticleFile is the one exception: it carries a file into the
    // pipeline. So are the registry and the diagnostics, which are no records; a registry is the same object for the same texts.
    private static readonly string?[] Rooms = [typeof(ArticleModel).Namespace, typeof(GalleyOptions).Namespace, typeof(Dialect).Namespace, typeof(EmitSettings).Namespace,
        typeof(SchemaModel).Namespace, typeof(BoundArticle).Namespace, typeof(Shard).Namespace, typeof(BindingSource).Namespace];

    private static readonly Type[] Records =
        [.. new[] { typeof(ArticleModel), typeof(Shard) }.SelectMany(room => room.Assembly.GetTypes())
            .Where(type => Rooms.Contains(type.Namespace) && IsRecord(type))];

    [Fact]
    public void There_are_models() => Assert.Contains(typeof(ArticleModel), Records);

    [Fact]
    public void Models_hold_plain_data_only()
    {
        foreach (var type in Records)
        {
            Assert.All(
                type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public),
                field => Assert.True(IsPlain(field.FieldType), $"{type.Name}.{field.Name} is a {field.FieldType}"));
        }
    }

    [Fact]
    public void Models_are_sealed_and_immutable()
    {
        Assert.All(Records, type => Assert.True(type.IsSealed, type.Name));
        Assert.All(
            Records.SelectMany(type => type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)),
            field => Assert.True(field.IsInitOnly, $"{field.DeclaringType!.Name}.{field.Name}"));
    }

    private static bool IsPlain(Type type) =>
        type.IsPrimitive
        || type.IsEnum
        || type == typeof(string)
        || type == typeof(SourceSpan)
        || type == typeof(MarkdownOptions)
        || Records.Contains(type)
        || (Nullable.GetUnderlyingType(type) is { } value && IsPlain(value))
        || (type.IsGenericType
            && type.GetGenericTypeDefinition() == typeof(EquatableArray<>)
            && type.GetGenericArguments().All(IsPlain));

    // A digest carries places in the file, and is no step's result.
    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null && type != typeof(ArticleDigest);
}
