namespace Blog;

/// <summary>What posts are about. A misspelt tag is a compiler error that names the nearest one.</summary>
internal enum Tag
{
    /// <summary>How the desk writes.</summary>
    Style,

    /// <summary>What the desk builds.</summary>
    Tools,

    /// <summary>Who said what.</summary>
    Quotations,
}
