namespace Galley.Reading.Speech;

/// <summary>How a text sets marks where languages differ.</summary>
/// <param name="IsReversed">Whether guillemets point inwards: »so«.</param>
internal readonly record struct MarkConvention(bool IsReversed)
{
    /// <summary>The first guillemet tells.</summary>
    public static MarkConvention Of(List<SpeechToken> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.Form is MarkForm.GuillemetLeft or MarkForm.GuillemetRight)
            {
                return new MarkConvention(token.Form == MarkForm.GuillemetRight);
            }
        }

        return default;
    }
}
