using System.Globalization;

using Galley.CompilerServices;
using Galley.Compiling.Tables;
using Galley.Generators.Binding;
using Galley.Generators.Schemas;

namespace Galley.Generators.Emit;

/// <summary>Prints what a collection adds to the type of its entries.</summary>
internal static class CollectionEmitter
{
    // Below, the compiler does not notice where accessors stand.
    private const int FewEntries = 256;

    public static SourceWriter Emit(CollectionModel collection, EmitSettings settings)
    {
        var schema = collection.Schema;
        var writer = GeneratedFile.Head(settings, $"The collection {schema.Root.DisplayName}: {Count(collection)}.");
        writer.Line("#pragma warning disable CS0612, CS0618 // what is obsolete to others may still be read").Line();
        if (schema.Namespace.Length > 0)
        {
            writer.Open($"namespace {schema.Namespace}");
        }

        foreach (var declaration in schema.Declarations.Take(schema.Declarations.Count - 1))
        {
            writer.Open(declaration);
        }

        var derives = schema.AccessorBase.Length > 0 && settings.HasAccessors && collection.Entries.Count > FewEntries;
        if (derives)
        {
            Base(writer, collection, settings);
        }

        writer.Open(schema.Declarations[schema.Declarations.Count - 1] + (derives ? " : " + BaseName(schema) : ""));
        Lists(writer, collection, settings);
        if (settings.HasAccessors && !derives)
        {
            Accessors(writer, collection, settings, "");
        }

        var entries = new EntryEmitter(writer, schema, settings);
        if (EntryEmitter.HasRest(schema))
        {
            entries.Rest();
        }

        if (schema.Equality is { } equality)
        {
            EqualityEmitter.Emit(writer, schema, equality, derives, settings);
        }

        Entries(writer, collection, entries, settings);
        foreach (var _ in schema.Declarations)
        {
            writer.Close();
        }

        return schema.Namespace.Length > 0 ? writer.Close() : writer;
    }

    private static string Count(CollectionModel collection) =>
        Number(collection.Entries.Count) + (collection.Entries.Count == 1 ? " entry" : " entries");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Lists(SourceWriter writer, CollectionModel collection, EmitSettings settings)
    {
        var type = collection.Schema.Root.TypeName;
        string New(string name) => name is "All" or "TryGet" or "In" && collection.Schema.HiddenNames.AsImmutableArray().Contains(name) ? "new " : "";
        var names = collection.Names;
        writer.Line("/// <summary>All entries, in the order that the collection's attribute states.</summary>")
            .Line($"public static {New(names.All)}global::Galley.EntryList<{type}> {names.All} => GalleyEntries.Instance.All;")
            .Line()
            .Line("/// <summary>Finds an entry by the slug of its article.</summary>")
            .Line("/// <param name=\"slug\">The slug, with or without the folder of the collection. Case matters.</param>")
            .Line("/// <param name=\"entry\">The entry, if there is one.</param>")
            .Line("/// <returns>Whether an entry has the slug.</returns>")
            .Line($"public static {New(names.TryGet)}bool {names.TryGet}(string slug, {settings.NotNullWhenTrue}out {settings.Nullable(type)} entry) => GalleyEntries.Instance.TryGet(slug, out entry);")
            .Line()
            .Line("/// <summary>The entry in a language: <c>de-AT</c>, else <c>de</c>, else the base.</summary>")
            .Line("/// <param name=\"language\">The language tag, such as <c>de-AT</c>. Case does not count.</param>")
            .Line("/// <returns>The variant in the language; the entry itself if there is no other.</returns>")
            .Line($"public {New(names.In)}{type} {names.In}(string language) => GalleyEntries.Instance.In(this, language);")
            .Line();
    }

    private static string BaseName(SchemaModel schema) => schema.AccessorBase.Substring(schema.AccessorBase.LastIndexOf(' ') + 1);

    private static void Base(SourceWriter writer, CollectionModel collection, EmitSettings settings)
    {
        writer.Line($"/// <summary>The entries of <see cref=\"{collection.Schema.Root.TypeName}\"/>, which shows them as its own members.</summary>")
            .Line(GeneratedFile.Attribute)
            .Line(GeneratedFile.Hidden)
            .Open(collection.Schema.AccessorBase)
            .Open($"private protected {BaseName(collection.Schema)}()")
            .Close()
            .Line();
        Accessors(writer, collection, settings, collection.Schema.Root.TypeName + ".");
        writer.Close().Line();
    }

    private static void Accessors(SourceWriter writer, CollectionModel collection, EmitSettings settings, string owner)
    {
        writer.Line($"private static {collection.Schema.Root.TypeName} {collection.Names.EntryOf}(ulong slug) => {owner}GalleyEntries.Instance.Get(slug);").Line();
        foreach (var entry in collection.Entries)
        {
            Accessor(writer, entry, collection, settings);
        }
    }

    private static void Accessor(SourceWriter writer, CollectionEntry entry, CollectionModel collection, EmitSettings settings)
    {
        if (entry.Identifier.Length == 0)
        {
            return;
        }

        if (settings.WritesDocumentation)
        {
            writer.Line($"/// <summary>{XmlDoc.Text(entry.Title.Length > 0 ? entry.Title : entry.Path)}</summary>")
                .Line($"/// <remarks>Slug <c>{XmlDoc.Text(entry.Slug)}</c>, from <c>{XmlDoc.Text(entry.Path)}</c>.</remarks>");
        }

        writer.Line($"public static {collection.Schema.Root.TypeName} {entry.Identifier} => {collection.Names.EntryOf}({Literals.Hash(entry.Slug)});").Line();
    }

    private static void Entries(SourceWriter writer, CollectionModel collection, EntryEmitter entries, EmitSettings settings)
    {
        var type = collection.Schema.Root.TypeName;
        var hides = collection.Schema.HiddenNames.AsImmutableArray().Contains("GalleyEntries") ? "new " : "";
        writer.Line("/// <summary>Where the values of the entries lie in this assembly.</summary>")
            .Line(GeneratedFile.Attribute)
            .Line(GeneratedFile.Hidden)
            .Open($"internal {hides}sealed class GalleyEntries : global::Galley.CompilerServices.ArticleCollection<{type}>")
            .Line("internal static readonly GalleyEntries Instance = new GalleyEntries();")
            .Line()
            .Line("private GalleyEntries()")
            .Indented($": base(global::{settings.Namespace}.GalleyCatalog.Instance, {Literals.Hash(collection.Schema.Id)}, {Number(collection.Entries.Count)}, {Number(collection.Listed)})")
            .Line("{")
            .Line("}")
            .Line();
        Data(writer, "Order", Order(collection), settings);
        Data(writer, "Lookup", Lookup(collection), settings);
        entries.Root();
        writer.Close();
        entries.Objects();
    }

    private static void Data(SourceWriter writer, string name, string table, EmitSettings settings) =>
        writer.Start($"protected override {GeneratedFile.Bytes} {name} => ").Append(settings.Utf8(table)).Append(";\n").Line();

    private static string Order(CollectionModel collection)
    {
        var table = new TableWriter();
        foreach (var entry in collection.Entries)
        {
            table.Fixed(StableHash.Of(entry.Slug), TableDigits.HashWidth);
        }

        return table.ToString();
    }

    // A short name that is the whole name of another entry is that other one's; of two alike the first slug has it, whatever
    // the order of the list.
    private static string Lookup(CollectionModel collection)
    {
        var whole = new HashSet<string>(collection.Entries.Select(entry => entry.Slug), StringComparer.Ordinal);
        var rows = new List<(ulong Hash, ulong Index)>();
        foreach (var i in Enumerable.Range(0, collection.Entries.Count).OrderBy(i => collection.Entries[i].Slug, StringComparer.Ordinal))
        {
            var entry = collection.Entries[i];
            rows.Add((StableHash.Of(entry.Slug), (ulong)i));
            if (whole.Add(entry.ShortSlug))
            {
                rows.Add((StableHash.Of(entry.ShortSlug), (ulong)i));
            }
        }

        var table = new TableWriter();
        foreach (var (hash, index) in rows.OrderBy(row => row))
        {
            table.Fixed(hash, TableDigits.HashWidth).Fixed(index, TableDigits.PositionWidth);
        }

        return table.ToString();
    }
}
