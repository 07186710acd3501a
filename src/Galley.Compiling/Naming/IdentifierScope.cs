using System.Globalization;

namespace Galley.Compiling.Naming;

/// <summary>Gives names that are unique within a class, without regard to case.</summary>
/// <param name="reserved">Names that the class has already, or that every class inherits.</param>
internal sealed class IdentifierScope(params string[] reserved)
{
    // Members of System.Object: a member of the same name would hide them, with a warning.
    private static readonly string[] Inherited =
        ["Equals", "ReferenceEquals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize"];

    private readonly HashSet<string> _taken = new(Inherited.Concat(reserved), StringComparer.OrdinalIgnoreCase);

    /// <summary>The wanted name, or the first free one of <c>Name2</c>, <c>Name3</c>, …</summary>
    public string Take(string wanted)
    {
        var name = wanted;
        for (var number = 2; !_taken.Add(name); number++)
        {
            name = wanted + (char.IsDigit(wanted[wanted.Length - 1]) ? "_" : "") + number.ToString(CultureInfo.InvariantCulture);
        }

        return name;
    }
}
