using System.Diagnostics;

namespace Galley;

/// <summary>Shows the items of a list in the debugger.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <param name="list">The list.</param>
internal class ListDebugView<T>(IReadOnlyList<T> list)
{
    /// <summary>The items.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    public T[] Items => list.ToArray();
}
