namespace Galley.Reading.Speech;

/// <summary>
/// Speakers of quotations whose own sentence names none. Newswire's convention: the speaker stays the same through a paragraph,
/// a paragraph of nothing but words belongs to who spoke last, and one that opens a story to who speaks next.
/// </summary>
internal sealed class CarryOver(Prose prose, CueIndex cues, Speaker[] subjects, List<Attributed> found)
{
    private const int Window = 16;

    /// <summary>Fills in the speakers.</summary>
    public void Apply()
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].Kind != QuotationKind.Scare && !found[i].Speaker.Exists)
            {
                found[i].Speaker = Carried(i);
                if (!found[i].Speaker.Exists && found[i].Kind == QuotationKind.Partial && !found[i].IsAlone && IsDoubtful(i))
                {
                    found[i].Kind = QuotationKind.Scare;
                }
            }
        }
    }

    private bool IsDoubtful(int i) => prose.Pairs[found[i].Pair] is var pair && QuotedWords.Of(prose.Text, pair).Words < 7;

    private Speaker Carried(int i)
    {
        var quotation = found[i];
        var stretch = prose.Sentences[quotation.Sentence].Stretch;
        if (prose.Stretches[stretch].Kind is not (StretchKind.Paragraph or StretchKind.Other or StretchKind.Caption))
        {
            return NextSpeaker(i, stretch, stretch);
        }

        var pair = prose.Pairs[quotation.Pair];
        if (pair.IsContinued && i > 0 && found[i - 1].Speaker.Exists)
        {
            return Carry(found[i - 1].Speaker);
        }

        var tail = OfTail(i);
        if (tail.Exists)
        {
            return Carry(tail);
        }

        var earlier = EarlierInParagraph(i, stretch);
        if (earlier.Exists)
        {
            return Carry(earlier);
        }

        if (quotation.IsAlone)
        {
            var later = NextSpeaker(i, stretch, stretch);
            if (later.Exists)
            {
                return Carry(later);
            }
        }

        if (pair.GoesOn && quotation.IsAlone && i + 1 < found.Count && found[i + 1].Speaker.Exists)
        {
            return Carry(found[i + 1].Speaker);
        }

        var before = BeforeParagraph(i, stretch);
        before = before.Exists || !quotation.IsAlone ? before : BeforeParagraph(i, stretch - 1);
        if (before.Exists && (quotation.IsAlone || quotation.Kind == QuotationKind.Full || prose.Pairs[quotation.Pair] is { TextStart: var s, TextEnd: var e } && e - s > 40))
        {
            return Carry(before);
        }

        return quotation.IsAlone ? Carry(NextSpeaker(i, stretch, stretch + 2)) : Speaker.None;
    }

    // “A. ¶ B,” he said: the attribution at the end of a quotation that goes on without a new opening mark.
    private Speaker OfTail(int i)
    {
        for (var k = i + 1; k < found.Count && k < i + 10; k++)
        {
            if (prose.Pairs[found[k].Pair] is not { IsContinued: true } pair || pair.Start != pair.TextStart)
            {
                break;
            }

            if (found[k].CueFollows && found[k].Speaker.Exists)
            {
                return found[k].Speaker;
            }
        }

        return Speaker.None;
    }

    private static Speaker Carry(Speaker speaker) => speaker.Exists ? speaker with { Reason = SpeakerReason.Carried } : speaker;

    // The speaker of the last quotation, cue or subject before, down to the paragraph's start.
    private Speaker EarlierInParagraph(int i, int stretch)
    {
        var quotation = found[i];
        for (var s = quotation.Sentence; s >= 0 && s > quotation.Sentence - 6 && prose.Sentences[s].Stretch == stretch; s--)
        {
            var speaker = OfSentence(s, i, s == quotation.Sentence);
            if (speaker.Exists)
            {
                return speaker;
            }
        }

        return Speaker.None;
    }

    private Speaker OfSentence(int sentence, int i, bool isOwn)
    {
        for (var k = i - 1; k >= 0 && k > i - Window && found[k].Sentence >= sentence; k--)
        {
            if (found[k].Sentence == sentence && found[k].Speaker.Exists && found[k].Kind != QuotationKind.Scare)
            {
                return found[k].Speaker;
            }
        }

        if (isOwn)
        {
            return Speaker.None;
        }

        var any = Speaker.None;
        for (var k = cues.End(sentence) - 1; k >= cues.First(sentence) && k >= cues.End(sentence) - 6; k--)
        {
            if (cues[k].Speaker.Exists && cues[k].IsSay)
            {
                return cues[k].Speaker;
            }

            any = any.Exists || cues[k].Kind == CueKind.Writing ? any : cues[k].Speaker;
        }

        return any.Exists ? any : subjects[sentence];
    }

    private Speaker BeforeParagraph(int i, int stretch)
    {
        if (stretch <= 0)
        {
            return Speaker.None;
        }

        var previous = stretch - 1;
        while (previous >= 0 && prose.Stretches[previous].Kind == StretchKind.Heading)
        {
            previous--;
        }

        if (previous < 0 || prose.Stretches[previous].Kind is not (StretchKind.Paragraph or StretchKind.Other))
        {
            return Speaker.None;
        }

        var s = found[i].Sentence - 1;
        while (s >= 0 && prose.Sentences[s].Stretch > previous)
        {
            s--;
        }

        for (var k = i - 1; k >= 0 && k > i - 8; k--)
        {
            var of = prose.Sentences[found[k].Sentence].Stretch;
            if (of < previous)
            {
                break;
            }

            if (of == previous && found[k].Speaker.Exists && found[k].Kind != QuotationKind.Scare)
            {
                return found[k].Speaker;
            }
        }

        for (var steps = 0; s >= 0 && steps < 6 && prose.Sentences[s].Stretch == previous; s--, steps++)
        {
            var speaker = OfSentence(s, i, false);
            if (speaker.Exists)
            {
                return speaker;
            }
        }

        return Speaker.None;
    }

    // “A. B.” “C,” he said.
    private Speaker NextSpeaker(int i, int stretch, int last)
    {
        for (var k = i + 1; k < found.Count && k < i + 6; k++)
        {
            var of = prose.Sentences[found[k].Sentence].Stretch;
            if (of < stretch || of > last)
            {
                break;
            }

            if (found[k].Kind != QuotationKind.Scare && found[k].Speaker.Exists)
            {
                return found[k].Speaker;
            }
        }

        return Speaker.None;
    }
}
