namespace Galley.CompilerServices;

/// <summary>What a span in a table says beyond its place in the source. What it does not say is as in the span before, or zero.</summary>
internal static class SpanRest
{
    /// <summary>How much further from its plain text it stands than the span before.</summary>
    internal const int Shift = 1;

    /// <summary>How much longer its plain text is than it is itself.</summary>
    internal const int Longer = 2;

    /// <summary>How much further its bytes stand from its UTF-16 units than those of the span before.</summary>
    internal const int Lead = 4;

    /// <summary>How many more bytes it has than UTF-16 units.</summary>
    internal const int Wider = 8;

    /// <summary>What a span without plain text may say.</summary>
    internal const int Bytes = Lead | Wider;

    /// <summary>What a span with plain text may say.</summary>
    internal const int All = Shift | Longer | Bytes;
}
