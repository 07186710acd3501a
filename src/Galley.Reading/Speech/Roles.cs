namespace Galley.Reading.Speech;

/// <summary>
/// Who holds which role, from what stands beside names: "Sen. Rand Paul", "Josh Earnest, the White House spokesman". A later
/// "the senator" or "the spokesman" is the one who was last called so.
/// </summary>
internal sealed class Roles(Prose prose)
{
    private readonly Dictionary<string, Referent> _holders = new(StringComparer.Ordinal);

    /// <summary>Learns from the words beside a name.</summary>
    public void Learn(int first, int end, Referent referent)
    {
        var sentence = prose.SentenceAt(first);
        for (var i = first - 1; i >= sentence.First && i >= first - 4 && prose[i].Kind == SpeechTokenKind.Word && prose[i].Has(WordTraits.Title | WordTraits.PersonNoun); i--)
        {
            Note(i, referent);
        }

        if (end + 1 < sentence.End && prose[end].Kind == SpeechTokenKind.Comma && (prose[end + 1].Has(WordTraits.Determiner) || prose[end + 1].Has(WordTraits.PersonNoun) || prose[end + 1].Kind == SpeechTokenKind.Number || prose[end + 1].Name >= 0))
        {
            for (var i = end + 1; i < sentence.End && i < end + 9 && prose[i].Kind is not SpeechTokenKind.Quotation; i++)
            {
                if (prose[i].Has(WordTraits.PersonNoun | WordTraits.Title) && prose[i].Name < 0)
                {
                    Note(i, referent);
                    break;
                }

                if (prose[i].Has(WordTraits.Say | WordTraits.Auxiliary | WordTraits.Preposition) && prose[i].Name < 0)
                {
                    break;
                }
            }
        }
    }

    /// <summary>Who was last called by the noun at a token, or null.</summary>
    public Referent? Holder(int token) => _holders.TryGetValue(Key(token), out var referent) ? referent : null;

    private void Note(int token, Referent referent) => _holders[Key(token)] = referent;

    private string Key(int token)
    {
        var (start, end) = (prose[token].Start, prose[token].End);
        end -= prose.Text[end - 1] == '.' ? 1 : 0;
        var word = SpeechWords.Table.WordAt(prose.Text, start, end) ?? prose.Text.Substring(start, end - start).ToLowerInvariant();
        return word switch
        {
            "sen" => "senator",
            "rep" => "congressman",
            "representative" or "congresswoman" => "congressman",
            "gov" => "governor",
            "gen" => "general",
            "dr" => "doctor",
            "prof" => "professor",
            "pres" => "president",
            "chairwoman" or "chairperson" or "chair" => "chairman",
            "spokeswoman" or "spokesperson" => "spokesman",
            "premier" => "minister",
            _ => word,
        };
    }
}
