namespace Galley;

public sealed partial class Article
{
    /// <summary>Whether the article is a draft. Builds that leave drafts out have none.</summary>
    public bool IsDraft => Head.Publication.IsDraft;

    /// <summary>When the article appears, or <see langword="null"/> if it does so at once. A date alone is its midnight in UTC.</summary>
    public DateTimeOffset? PublishAt => Head.Publication.PublishAt;

    /// <summary>When the article disappears, or <see langword="null"/> if it never does. A date alone is its midnight in UTC.</summary>
    public DateTimeOffset? ExpiresAt => Head.Publication.ExpiresAt;

    /// <summary>
    /// Whether the article is to be seen at a moment: not before <see cref="PublishAt"/>, and before <see cref="ExpiresAt"/>.
    /// Drafts are judged by their dates alone. Nothing is decided when the project is built: pass the time of the request.
    /// </summary>
    /// <param name="moment">The moment, such as <see cref="DateTimeOffset.UtcNow"/>.</param>
    public bool IsLiveAt(DateTimeOffset moment) =>
        !(moment < Head.Publication.PublishAt) && !(moment >= Head.Publication.ExpiresAt);
}
