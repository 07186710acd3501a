namespace Galley.Reading.Speech;

/// <summary>The nouns that stand for people who speak, for bodies that speak, and for what they write.</summary>
internal static class SourceNouns
{
    /// <summary>Adds them.</summary>
    public static void AddTo(Dictionary<string, WordTraits> words)
    {
        SpeechWords.AddAll(words, WordTraits.Title | WordTraits.Abbreviation | WordTraits.Male, "mr");
        SpeechWords.AddAll(words, WordTraits.Title | WordTraits.Abbreviation | WordTraits.Female, "mrs ms");
        SpeechWords.AddAll(words, WordTraits.Title | WordTraits.Abbreviation, "dr sen sens rep reps gov govs gen lt col sgt capt maj adm cmdr rev prof pres atty supt hon cpl pvt det insp");
        SpeechWords.AddAll(words, WordTraits.Title | WordTraits.Male, "sir lord prince king pope imam rabbi sheikh father");
        SpeechWords.AddAll(words, WordTraits.Title | WordTraits.Female, "lady dame queen princess baroness miss madam madame sister");

        const string Titles = """
            president senator representative governor general admiral colonel major captain lieutenant sergeant secretary minister premier
            chancellor mayor judge justice chief director commissioner ambassador speaker professor doctor attorney congressman congresswoman
            councilman councilwoman sheriff spokesman spokeswoman spokesperson chairman chairwoman chairperson chair ceo leader coach
            archbishop bishop cardinal reverend pastor candidate nominee deputy strategist pollster aide adviser advisor lawyer author economist analyst
            reporter journalist correspondent host anchor activist actor actress singer businessman businesswoman billionaire
            delegate commander manager officer counsel treasurer inspector detective assemblyman assemblywoman
            """;
        SpeechWords.AddAll(words, WordTraits.Title | WordTraits.PersonNoun, Titles);
        const string People = """
            official lawmaker source critic expert supporter opponent voter resident witness insider operative staffer member person
            republican democrat conservative liberal representative envoy diplomat prosecutor farmer teacher student researcher scientist historian
            scholar columnist commentator blogger editor writer consultant donor fundraiser veteran soldier survivor victim neighbor relative
            friend colleague rival challenger incumbent man woman boy girl mother daughter son brother wife husband organizer protester protestor
            demonstrator delegate politician executive employee worker doctor nurse partner owner founder co-founder user observer participant
            attendee audience crowd moderator interviewer lieutenant veteran immigrant refugee migrant pundit surrogate whistleblower
            legislator parliamentarian mp negotiator mediator agent suspect defendant plaintiff widow president-elect democrat's dad mom
            physician engineer economist professor principal superintendent predecessor successor boss heir someone everyone nobody
            """;
        SpeechWords.AddAll(words, WordTraits.PersonNoun, People);
        foreach (var noun in (Titles + People).Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            var plural = noun.EndsWith("man", StringComparison.Ordinal) ? noun.Substring(0, noun.Length - 3) + "men"
                : noun.EndsWith("y", StringComparison.Ordinal) ? noun.Substring(0, noun.Length - 1) + "ies"
                : noun.EndsWith("s", StringComparison.Ordinal) ? noun + "es" : noun + "s";
            VerbForms.Add(words, plural, WordTraits.PersonNoun | WordTraits.Plural);
        }

        SpeechWords.AddAll(words, WordTraits.PersonNoun | WordTraits.Plural, "people police authorities aides allies parents women men children sheriff's attorneys");
        SpeechWords.AddAll(words, WordTraits.Male, "spokesman chairman congressman councilman assemblyman businessman man boy father son brother husband actor dad");
        SpeechWords.AddAll(words, WordTraits.Female, "spokeswoman chairwoman congresswoman councilwoman assemblywoman businesswoman woman girl mother daughter sister wife actress widow mom");
        SpeechWords.AddAll(
            words,
            WordTraits.GroupNoun,
            """
            company ministry department campaign committee administration government agency commission council court party bank network
            newspaper paper magazine website site group organization organisation union firm association foundation team institute
            university embassy office bureau authority board caucus coalition delegation division embassy federation institution
            kremlin league military navy army movement panel parliament pentagon congress senate house task-force tribunal watchdog
            outlet publication service station broadcaster airline hospital school regulator chamber corporation union fund force side camp
            duo trio couple family press
            """);
        SpeechWords.AddAll(
            words,
            WordTraits.Writing,
            """
            statement tweet letter speech interview email e-mail memo report post message text transcript remarks comments comment remark
            testimony filing lawsuit complaint essay op-ed article editorial column blog release note document documents ad advertisement poll
            survey study book headline caption sign signs posters banner resolution order ruling opinion brief indictment affidavit
            response answer reply question words quote line phrase claim claims assertion argument warning promise pledge vow declaration
            announcement address call suggestion conclusion description characterization denunciation tweets emails e-mails letters statements
            speeches interviews posts messages conversation conference briefing appearance rally debate script excerpt summary manifesto slogan rhetoric
            motto mantra chant chants refrain
            """);
    }
}
