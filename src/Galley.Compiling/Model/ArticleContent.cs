namespace Galley.Compiling.Model;

/// <summary>The text and the structure of one article: what the catalog needs to know nothing of.</summary>
/// <param name="Path">The file's path relative to the project.</param>
/// <param name="Text">The text, with line feeds as its only line ends, and without lone surrogates.</param>
/// <param name="Head">What is known of it without reading it, in the form that the runtime library decodes.</param>
/// <param name="Html">Its HTML; <see langword="null"/> for newswire, whose blocks say all there is.</param>
/// <param name="Parts">Its structure in the form that the runtime library decodes.</param>
internal sealed record ArticleContent(string Path, string Text, string Head, HtmlModel? Html, string Parts);

/// <summary>An article's HTML with places for addresses that only the catalog knows.</summary>
/// <param name="Literals">The HTML between the places: one more than there are places.</param>
/// <param name="Holes">The addresses, as indexes into <see cref="ArticleModel.Targets"/>.</param>
internal sealed record HtmlModel(EquatableArray<string> Literals, EquatableArray<int> Holes);
