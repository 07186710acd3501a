using Galley.Compiling.Model;

namespace Galley.Generators.Schemas;

/// <summary>Finds types that require themselves: <c>record Node(Node Next)</c> has no value that ends.</summary>
internal static class EndlessTypes
{
    /// <summary>Makes each member that closes such a circle one that cannot be read.</summary>
    /// <param name="objects">The types; null for those that cannot be read.</param>
    /// <param name="report">Takes the type, the member and what is wrong with it.</param>
    public static void Cut(IList<SchemaObject?> objects, Action<int, SchemaMember, string> report)
    {
        var states = new State[objects.Count];
        for (var i = 0; i < objects.Count; i++)
        {
            Visit(i, objects, states, report);
        }
    }

    private static void Visit(int index, IList<SchemaObject?> objects, State[] states, Action<int, SchemaMember, string> report)
    {
        if (states[index] != State.New || objects[index] is not { } type)
        {
            return;
        }

        states[index] = State.Open;
        foreach (var member in type.Members)
        {
            if (member is not { Type.Kind: ValueKind.Object, HasPresence: false })
            {
                continue;
            }

            if (states[member.Type.Index] == State.Open)
            {
                objects[index] = Without(objects[index]!, member);
                report(
                    index, member,
                    $"every {member.Type.DisplayName} requires another one through it, without end; make it {member.Type.DisplayName}? or a list");
            }
            else
            {
                Visit(member.Type.Index, objects, states, report);
            }
        }

        states[index] = State.Done;
    }

    private static SchemaObject Without(SchemaObject type, SchemaMember cut) => type with
    {
        Members = type.Members.AsImmutableArray()
            .Select(member => ReferenceEquals(member, cut) ? member with { Type = member.Type with { Kind = ValueKind.Unsupported }, IsOptional = true } : member)
            .ToEquatableArray(),
    };

    private enum State
    {
        New,
        Open,
        Done,
    }
}
