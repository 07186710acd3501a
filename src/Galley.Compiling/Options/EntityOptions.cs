using Galley.Reading.Names;

namespace Galley.Compiling.Options;

/// <summary>What the project says of entities.</summary>
/// <param name="Mode">Where they come from.</param>
/// <param name="MinimumMentions">How many mentions make an undeclared entity a constant.</param>
/// <param name="MinimumConfidence">How sure a mention must be to count for that, per mille.</param>
internal sealed record EntityOptions(EntityMode Mode, int MinimumMentions, int MinimumConfidence)
{
    /// <summary>What holds unless the project says otherwise: more likely right than wrong is enough.</summary>
    public static readonly EntityOptions Default = new(EntityMode.Detected, MinimumMentions: 1, MinimumConfidence: 500);
}
