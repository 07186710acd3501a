namespace Galley.Generators.Tests.Analysis;

/// <summary>Collections that break every rule of schemas at once.</summary>
internal static class BrokenCollections
{
    /// <summary>The files of the articles.</summary>
    public static readonly string[] Articles = ["log/one.txt", "log/toml.txt", "ring/a.txt", "ring/b.txt"];

    /// <summary>The schemas.</summary>
    public const string Code = """
        internal enum Kind { News, LongRead }
        [Galley.ArticleCollection("log/*.txt", "lag/*.txt", OrderBy = "Titel")]
        internal partial record Entry(string Title, string Section, int Order = 0, Kind Kind = Kind.News)
        {
            public System.DateOnly? Updated { get; init; }
            public Entry? Sequel { get; init; }
            public Galley.Person? Editor { get; init; }
            public System.IO.Stream? Picture { get; init; }
        }
        [Galley.ArticleCollection("ring/*.txt")]
        internal partial class Ring(Ring? next) { public Ring? Next() => next; }
        [Galley.ArticleCollection("ring/*.txt")]
        internal record Stone;
        """;

    private const string Story = "Senate passes budget\n\nThe Senate met.\n";

    /// <summary>Adds the articles and what is wrong with all.</summary>
    public static MarkedProject AddTo(MarkedProject project) => project
        .Add(
            "seeds/log/one.txt",
            "⟦---⟧\n⟦ordre⟧: 1\norder: ⟦x⟧\nkind: ⟦longreed⟧\n⟦Kind⟧: news\nupdated: ⟦2024-02-30⟧\nsequel: ⟦nobody⟧\neditor: ⟦Nobody Else⟧\n---\n" + Story,
            "error GAL3003: The key 'section' is missing, which 'Entry' requires. Add it, with text as its value.",
            "error GAL3004: The key 'ordre' is not known to 'Entry'. Did you mean 'order'?",
            "error GAL3005: 'order' must be a whole number, not the text 'x'.",
            "error GAL3006: 'longreed' is not a value of 'kind'. Did you mean 'long-read'?",
            "error GAL3008: The key 'Kind' is already there as 'kind'. Keep one of them.",
            "error GAL3007: '2024-02-30' is not a valid value of 'updated': February 2024 has 29 days",
            "error GAL4010: 'nobody' is not the slug of an entry of 'Entry'.",
            "error GAL4011: 'Nobody Else' is no person that the registry declares or an article names.")
        .Add(
            "seeds/log/toml.txt",
            "⟦+++⟧\norder = 1\n+++\n" + Story,
            "error GAL3009: Front matter between '+++' lines is TOML, which Galley does not read. Write it as YAML between '---' lines.")
        .Add(
            "seeds/ring/a.txt",
            "---\nnext: ⟦b⟧\n---\n" + Story,
            "error GAL4012: The entries refer to each other in a circle that no constructor can close: 'ring/a', 'ring/b', 'ring/a'. Give the parameter 'next' of 'Ring' a property that can be set.")
        .Add("seeds/ring/b.txt", "---\nnext: a\n---\n" + Story)
        .AddProblem("Code.cs(2,40)-(2,51): warning GAL6005: No article matches 'lag/*.txt'. Add an article there, or correct the pattern.")
        .AddProblem("Code.cs(2,63)-(2,70): error GAL7003: 'Titel' is not a valid order: 'Entry' has no such property. Did you mean 'Title'?")
        .AddProblem("Code.cs(8,30)-(8,37): error GAL7001: 'Picture' cannot be read from front matter: Galley does not know how Stream is written; docs/schema.md lists the types that it knows")
        .AddProblem("Code.cs(13,17)-(13,22): error GAL7002: 'Stone' cannot be a collection: it is not partial; write 'partial' before 'class' or 'record', so that Galley can add its members");
}
