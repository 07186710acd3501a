using Galley.CompilerServices;

namespace Galley;

/// <summary>An organisation: an agency, a ministry, a company.</summary>
public sealed class Organization : Entity
{
    internal Organization(EntityRecord record)
        : base(record)
    {
    }

    /// <summary>Always <see cref="EntityKind.Organization"/>.</summary>
    public override EntityKind Kind => EntityKind.Organization;
}
