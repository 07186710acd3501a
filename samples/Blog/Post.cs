using System.Collections.Immutable;

using Galley;

namespace Blog;

/// <summary>A post. This record is the schema: a post whose front matter does not fit it stops the build.</summary>
/// <param name="Title">The title.</param>
/// <param name="Published">The day of publication.</param>
/// <param name="Author">Who wrote it; declared in <c>entities.yml</c>.</param>
/// <param name="Tags">What it is about.</param>
/// <param name="Sequel">The post that goes on where this one ends.</param>
[ArticleCollection("posts/**/*.md", OrderBy = nameof(Published), Descending = true)]
internal sealed partial record Post(
    string Title,
    DateOnly Published,
    Person Author,
    ImmutableArray<Tag> Tags,
    Post? Sequel = null)
{
    /// <summary>Posts that readers of this one may like. Two posts may name each other.</summary>
    public ImmutableArray<Post> Related { get; init; } = [];

    /// <summary>The text itself.</summary>
    public required Article Content { get; init; }
}
