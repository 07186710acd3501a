using System.Globalization;

using Galley.Compiling.Model;

namespace Galley.Generators.Emit;

/// <summary>Prints the constants of one kind of entity: <c>People.KimJongUn</c> and <c>People.Ids.KimJongUn</c>.</summary>
internal static class EntityEmitter
{
    public static SourceWriter Emit(EntityClass entities, EmitSettings settings)
    {
        var type = "global::Galley." + entities.Kind;
        var writer = GeneratedFile.Begin(settings, "Entities that Galley found in the articles or that the registry declares.");
        writer.Line($"/// <summary>{Summary(entities.Kind)}</summary>")
            .Line(GeneratedFile.Attribute)
            .Open($"{settings.Accessibility} static partial class {entities.ClassName}");
        if (entities.IsFirst)
        {
            Lookup(writer, entities, type, settings);
        }

        foreach (var member in entities.Members)
        {
            Document(writer, member, settings)
                .Line($"public static {type} {member.Identifier} => GalleyCatalog.Instance.Get{entities.Kind}({member.Ordinal.ToString(CultureInfo.InvariantCulture)});")
                .Line();
        }

        writer.Line("/// <summary>The ids as constants, for patterns and attributes.</summary>")
            .Line(GeneratedFile.Attribute)
            .Open("public static class Ids");
        foreach (var member in entities.Members)
        {
            Document(writer, member, settings)
                .Line($"public const string {member.Identifier} = {Literals.String(member.Id)};");
        }

        return writer.Close().Close().End();
    }

    private static SourceWriter Document(SourceWriter writer, EntityMember member, EmitSettings settings) =>
        settings.WritesDocumentation ? writer.Line($"/// <summary>{XmlDoc.Text(member.Name)}</summary>") : writer;

    private static void Lookup(SourceWriter writer, EntityClass entities, string type, EmitSettings settings)
    {
        var argument = entities.Kind.ToString().ToLowerInvariant();
        argument = argument == "event" ? "@event" : argument;
        writer.Line("/// <summary>All of them, in the order of their ids.</summary>")
            .Line($"public static global::Galley.EntityList<{type}> All => GalleyCatalog.Instance.GetEntities<{type}>();")
            .Line()
            .Line("/// <summary>Finds one by its id, also one that is too rare to have a constant.</summary>")
            .Line("/// <param name=\"id\">The id, as <see cref=\"Ids\"/> lists them.</param>")
            .Line($"/// <param name=\"{argument.TrimStart('@')}\">What has the id, if anything has.</param>")
            .Line("/// <returns>Whether anything of this kind has the id.</returns>")
            .Line($"public static bool TryGet(string id, {settings.NotNullWhenTrue}out {settings.Nullable(type)} {argument}) => GalleyCatalog.Instance.TryGetEntity(id, out {argument});")
            .Line();
    }

    private static string Summary(EntityKind kind) => kind switch
    {
        EntityKind.Person => "The people that the articles name.",
        EntityKind.Place => "The places that the articles name.",
        EntityKind.Organization => "The organisations that the articles name.",
        _ => "The events that the articles name.",
    };
}
