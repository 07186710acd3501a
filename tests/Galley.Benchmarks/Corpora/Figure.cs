namespace Galley.Benchmarks.Corpora;

/// <summary>A person of a corpus.</summary>
/// <param name="Given">The given name.</param>
/// <param name="Surname">The surname.</param>
/// <param name="Pronoun"><c>she</c> or <c>he</c>.</param>
/// <param name="Role">The title that stands before the name.</param>
/// <param name="Organization">Whom the person speaks for.</param>
internal sealed record Figure(string Given, string Surname, string Pronoun, string Role, string Organization)
{
    /// <summary>Given name and surname.</summary>
    public string Name => Given + " " + Surname;
}
