using Galley.CompilerServices;

namespace Galley;

/// <summary>A person.</summary>
public sealed class Person : Entity
{
    internal Person(EntityRecord record)
        : base(record)
    {
    }

    /// <summary>Always <see cref="EntityKind.Person"/>.</summary>
    public override EntityKind Kind => EntityKind.Person;
}
