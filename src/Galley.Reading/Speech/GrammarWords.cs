namespace Galley.Reading.Speech;

/// <summary>The closed classes of English words, as far as attributions need them.</summary>
internal static class GrammarWords
{
    /// <summary>Adds them.</summary>
    public static void AddTo(Dictionary<string, WordTraits> words)
    {
        SpeechWords.AddAll(words, WordTraits.Pronoun | WordTraits.Male | WordTraits.Starter, "he");
        SpeechWords.AddAll(words, WordTraits.Pronoun | WordTraits.Female | WordTraits.Starter, "she");
        SpeechWords.AddAll(words, WordTraits.Pronoun | WordTraits.Plural | WordTraits.Starter, "they");
        SpeechWords.AddAll(words, WordTraits.Pronoun | WordTraits.Starter, "i we it you");
        SpeechWords.AddAll(words, WordTraits.Object, "him me them us himself herself themselves itself");
        SpeechWords.AddAll(words, WordTraits.Determiner | WordTraits.Possessive | WordTraits.Male | WordTraits.Starter, "his");
        SpeechWords.AddAll(words, WordTraits.Determiner | WordTraits.Possessive | WordTraits.Female | WordTraits.Object | WordTraits.Starter, "her");
        SpeechWords.AddAll(words, WordTraits.Determiner | WordTraits.Possessive, "its their our my your");
        SpeechWords.AddAll(words, WordTraits.Determiner | WordTraits.Starter, "the a an this these those another each every no");
        SpeechWords.AddAll(words, WordTraits.Determiner | WordTraits.Plural | WordTraits.Starter, "some many several most few all both");
        SpeechWords.AddAll(words, WordTraits.Plural, "two three four five six seven eight nine ten dozens hundreds thousands others");
        SpeechWords.AddAll(words, WordTraits.Determiner, "any either neither one");
        SpeechWords.AddAll(
            words,
            WordTraits.Preposition,
            """
            of for at from in with on by to into about against between among over under during without within through toward towards
            upon despite near across behind beyond following amid around versus via like regarding concerning aboard outside inside
            below above besides throughout alongside
            """);
        SpeechWords.AddAll(words, WordTraits.Starter, "in on at for with after during despite as while when but and if however meanwhile asked still yet");
        SpeechWords.AddAll(words, WordTraits.Coordinator, "and or but nor & yet then");
        SpeechWords.AddAll(
            words,
            WordTraits.Subordinator,
            "that whether if when because while as after before since although though until unless where why how what than once so whenever except");
        SpeechWords.AddAll(words, WordTraits.Relative, "who which whom whose");
        SpeechWords.AddAll(words, WordTraits.Auxiliary, "has have had having will would can could may might shall should must did does do not never 'd 'll 've 're 'm cannot don't didn't doesn't won't wouldn't hasn't haven't hadn't couldn't can't ain't");
        SpeechWords.AddAll(words, WordTraits.Auxiliary | WordTraits.Be, "is was were are been being be am isn't wasn't weren't aren't gets got");
        SpeechWords.AddAll(
            words,
            WordTraits.Adverb,
            """
            also later recently previously again once often then even still just now already always soon ago too instead only ever
            repeatedly simply merely quite very more perhaps further himself herself sarcastically aloud online reportedly long
            first twice earlier rather both instead back flatly
            """);
        SpeechWords.AddAll(
            words,
            WordTraits.Time,
            """
            monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun yesterday today tomorrow
            tonight january february march april june july august september october november december jan feb mar apr jun jul aug sep
            sept oct nov dec morning afternoon evening night week month year noon midnight weekend days weeks months years hours minutes moments times time
            last next
            """);
        SpeechWords.AddAll(words, WordTraits.Abbreviation | WordTraits.Time, "jan feb mar apr aug sep sept oct nov dec");
        SpeechWords.AddAll(
            words,
            WordTraits.Abbreviation,
            "inc corp co ltd bros no vs st jr sr ft mt ave blvd u.s u.k u.n d.c p.m a.m etc calif ariz ark colo conn del fla ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo n.y n.j n.c n.h n.m n.d s.c s.d r.i w.va ga ala");
        SpeechWords.AddAll(words, WordTraits.Naming, "so-called dubbed titled entitled nicknamed named known billed captioned headlined hashtag slogan motto self-described self-proclaimed self-styled alleged supposed hashtagged branded labeled marked emblazoned reading");
        SpeechWords.AddAll(
            words,
            WordTraits.Work,
            """
            show program programme film movie song album book novel series musical play documentary podcast sitcom drama magazine
            video ad column episode segment memoir single track ballad anthem painting game hit comedy
            """);
    }
}
