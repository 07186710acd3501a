namespace Galley.Reading.Speech;

/// <summary>How a text sets marks where languages differ.</summary>
/// <param name="IsReversed">Whether guillemets point inwards: »so«.</param>
internal readonly record struct MarkConvention(bool IsReversed)
{
    /// <summary>The first guillemet tells.</summary>
    public static MarkConvention Of(SpeechTokens tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Form is MarkForm.GuillemetLeft or MarkForm.GuillemetRight)
            {
                return new MarkConvention(token.Form == MarkForm.GuillemetRight);
            }
        }

        return default;
    }
}
