namespace Galley.Reading.Wire;

/// <summary>A news agency.</summary>
/// <param name="Sign">What the wire calls it, in the agency's own capitals: <c>AFP</c>, <c>dpa</c>.</param>
/// <param name="Name">Its full name.</param>
public sealed record Agency(string Sign, string Name);
