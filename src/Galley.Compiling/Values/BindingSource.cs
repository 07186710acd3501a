namespace Galley.Compiling.Values;

/// <summary>What a schema may read of an article.</summary>
/// <param name="Path">The file's path relative to the project.</param>
/// <param name="PathBelow">Its path below the folder that the project's pattern of articles starts from.</param>
/// <param name="Slug">The slug that it asks for.</param>
/// <param name="Title">The headline on one line, or an empty string.</param>
/// <param name="Language">The language, or an empty string.</param>
/// <param name="Published">The day of publication as <c>yyyy-MM-dd</c>, or an empty string.</param>
/// <param name="Values">The front matter, or <see langword="null"/> if there is none that can be read.</param>
internal sealed record BindingSource(
    string Path, string PathBelow, string Slug, string Title, string Language, string Published, ValueNode? Values);
