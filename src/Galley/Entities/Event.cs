using Galley.CompilerServices;

namespace Galley;

/// <summary>An event that has a name of its own, such as a war.</summary>
public sealed class Event : Entity
{
    internal Event(EntityRecord record)
        : base(record)
    {
    }

    /// <summary>Always <see cref="EntityKind.Event"/>.</summary>
    public override EntityKind Kind => EntityKind.Event;
}
