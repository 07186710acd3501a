using System;
using System.Collections.Immutable;

using Galley;

namespace Demo;

[ArticleCollection("posts/**/*.md")]
public partial record Post(string Title, string Description, DateOnly Date, ImmutableArray<string> Tags, string Author, bool Draft, Article Content);
