using Microsoft.Build.Framework;

namespace Galley.Build;

/// <summary>The cores that a task may use: all there are, or what the build engine grants where it keeps count of them.</summary>
internal sealed class Cores : IDisposable
{
    private readonly IBuildEngine9? _engine;
    private readonly int _granted;

    public Cores(IBuildEngine engine)
    {
        Count = Environment.ProcessorCount;
        try
        {
            _engine = engine as IBuildEngine9;
            _granted = _engine?.RequestCores(Count) ?? 0;
            Count = _granted > 0 ? _granted : Count;
        }
        catch (NotImplementedException)
        {
            // Engines that run tasks in a process of their own know the interface but not this.
            _engine = null;
        }
    }

    /// <summary>How many.</summary>
    public int Count { get; }

    /// <summary>Gives them back.</summary>
    public void Dispose()
    {
        if (_granted > 0)
        {
            _engine?.ReleaseCores(_granted);
        }
    }
}
