using Galley.Reading.Text;

namespace Galley.Reading.Wire;

/// <summary>The words by which a caption says that its picture is from the archive.</summary>
internal static class FilePhotoMark
{
    /// <summary>The index after <c>FILE PHOTO:</c> or <c>FILE -</c> at the start of a caption, or <paramref name="start"/>.</summary>
    public static int Skip(string text, int start, int end)
    {
        var at = start + 4;
        if (at >= end || !Words.IsText(text, start, at, "FILE"))
        {
            return start;
        }

        // "File - " could begin any line; the wire sets the bare word in capitals.
        var isCapitals = Words.IsAllCapitals(text, start, at);
        var photo = WhiteSpace.SkipForward(text, at, end);
        var hasPhoto = photo > at && photo + 5 <= end && Words.IsText(text, photo, photo + 5, "PHOTO");
        var sign = WhiteSpace.SkipForward(text, hasPhoto ? photo + 5 : at, end);
        var isMarked = sign < end && text[sign] is ':' or '-' or '\u2013' or '\u2014' && (hasPhoto || isCapitals);
        return isMarked ? WhiteSpace.SkipForward(text, sign + 1, end) : start;
    }

    /// <summary>Whether a caption begins with <c>File photo</c>, marked off or not.</summary>
    public static bool Opens(string text, int start, int end) =>
        Skip(text, start, end) > start || (start + 10 <= end && Words.IsText(text, start, start + 10, "File photo"));

    /// <summary>Whether some tokens of a credit are such a mark: <c>File</c>, <c>File Photo</c>.</summary>
    public static bool Is(string text, List<Token> tokens, int first, int end)
    {
        var saysFile = false;
        for (var i = first; i < end; i++)
        {
            var isFile = Words.Is(text, tokens[i], "file") || Words.Is(text, tokens[i], "files") || Words.Is(text, tokens[i], "archive");
            saysFile |= isFile;
            if (!isFile && !Words.Is(text, tokens[i], "photo") && !Words.Is(text, tokens[i], "picture"))
            {
                return false;
            }
        }

        return saysFile;
    }
}
