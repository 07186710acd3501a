using Galley.CompilerServices;

namespace Galley;

public sealed partial class Article
{
    /// <summary>Whether the article is a draft. Builds that leave drafts out have none.</summary>
    public bool IsDraft => Publication.IsDraft;

    /// <summary>When the article appears, or <see langword="null"/> if it does so at once. A date alone is its midnight in UTC.</summary>
    public DateTimeOffset? PublishAt => Publication.PublishAt;

    /// <summary>When the article disappears, or <see langword="null"/> if it never does. A date alone is its midnight in UTC.</summary>
    public DateTimeOffset? ExpiresAt => Publication.ExpiresAt;

    /// <summary>
    /// Whether the article is to be seen at a moment: not before <see cref="PublishAt"/>, and before <see cref="ExpiresAt"/>.
    /// Drafts are judged by their dates alone. Nothing is decided when the project is built: pass the time of the request.
    /// </summary>
    /// <param name="moment">The moment, such as <see cref="DateTimeOffset.UtcNow"/>.</param>
    public bool IsLiveAt(DateTimeOffset moment)
    {
        Publication publication = Publication;
        return !(moment < publication.PublishAt) && !(moment >= publication.ExpiresAt);
    }

    private Publication Publication
    {
        get
        {
            var table = new TableReader(TableUtf8, Head.PublicationStart);
            return Publication.Read(ref table);
        }
    }
}
