using Galley.Reading.Time.Text;
using Galley.Reading.Time.Words;

namespace Galley.Reading.Time.Resolution;

/// <summary>Tells reports on games from others.</summary>
internal static class SportsReport
{
    // One word may be a figure of speech.
    private const int FewestWords = 3;

    public static bool Is(TimeText text)
    {
        var words = 0;
        for (var i = 0; i < text.Count && words < FewestWords; i++)
        {
            if (text.Has(i, WordClass.Sports))
            {
                words++;
            }
        }

        return words == FewestWords;
    }
}
