namespace Galley;

/// <summary>Shows the articles of a list in the debugger.</summary>
/// <param name="list">The list.</param>
internal sealed class ArticleListDebugView(ArticleList list) : ListDebugView<Article>(list);
