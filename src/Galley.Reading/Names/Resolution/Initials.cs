using System.Text;

namespace Galley.Reading.Names.Resolution;

/// <summary>Initials in names.</summary>
internal static class Initials
{
    /// <summary>The name with initials side by side, so that <c>J. K. Rowling</c> is <c>J.K. Rowling</c> in every article.</summary>
    public static string Close(string name)
    {
        var closed = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            var isBetween = name[i] == ' ' && IsInitial(name, i - 2) && IsInitial(name, i + 1);
            if (!isBetween)
            {
                closed.Append(name[i]);
            }
        }

        return closed.ToString();
    }

    private static bool IsInitial(string name, int at) =>
        at >= 0 && at + 1 < name.Length && char.IsUpper(name[at]) && name[at + 1] == '.'
        && (at == 0 || name[at - 1] is ' ' or '.');
}
