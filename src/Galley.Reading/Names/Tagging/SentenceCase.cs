namespace Galley.Reading.Names.Tagging;

/// <summary>Decides how a sentence uses capitals.</summary>
internal static class SentenceCase
{
    /// <summary>The mode of a sentence.</summary>
    public static CaseMode Of(string text, TokenBuffer tokens, int first, int after)
    {
        int words = 0, allCapitals = 0, initial = 0, small = 0, longWords = 0, longSmall = 0;
        for (var i = first; i < after; i++)
        {
            int start = tokens.Start(i), end = tokens.End(i);
            if (!Letters.IsLetter(text[start]))
            {
                continue;
            }

            var hasSmall = false;
            for (var k = start + 1; k < end && k < start + 64 && !hasSmall; k++)
            {
                hasSmall = Letters.IsSmall(text[k]);
            }

            words++;
            if (Letters.IsCapital(text[start]))
            {
                initial++;
                if (!hasSmall)
                {
                    allCapitals++;
                }
            }
            else
            {
                small++;
            }

            if (end - start > 4)
            {
                longWords++;
                longSmall += Letters.IsCapital(text[start]) ? 0 : 1;
            }
        }

        return words >= 2 && allCapitals == words && longWords > 0 ? CaseMode.Capitals
            : words >= 3 && initial == 0 ? CaseMode.Small
            : longWords >= 3 && longSmall * 5 <= longWords && initial * 3 >= words * 2 ? CaseMode.Headline
            : CaseMode.Mixed;
    }
}
