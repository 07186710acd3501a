using System;
using System.Linq;

using Demo;

// What the runner checks: all entries are there, and their HTML with them.
Console.WriteLine(Post.All.Count() + " " + Post.All.Sum(post => (long)post.Content.HtmlUtf8.Length));
