namespace Galley.Reading.Speech;

/// <summary>The verbs of speaking and judging.</summary>
internal static class SpeechVerbs
{
    private const string Saying = """
        acknowledge add admit* advise affirm agree allege announce answer+ argue ask assert assure attest aver* brag* boast+ caution+ chant+
        charge+ chime clarify claim+ comment+ complain concede conclude confess confirm contend continue counsel+ counter+ cry declare demand+
        deny detail+ disclose echo elaborate emphasize emphasise estimate+ exclaim exhort explain fret* gripe+ growl+ gush holler+ implore
        indicate inform inquire insist instruct intone interject jest+ joke+ lament+ maintain mention+ message+ mumble murmur+ muse mutter note+
        object+ observe offer+ opine plead pledge+ post+ predict proclaim profess promise+ propose protest+ query+ question+ quip+* recall+
        recommend recount+ reflect reiterate relate remark+ remember remind reply+ report+ request+ respond retort+ retweet+ reveal roar+
        scoff scream+ shout+ shriek+ sigh+ snap* sneer+ speculate state+ stress+ suggest summarize surmise testify text+ theorize threaten
        thunder+ tweet+ email+ e-mail+ demur* fume+ grouse+ deadpan* enthuse rue venture+ gloat huff+ bark+ blurt bluster+ boom+ drawl+ hiss+
        hedge+ hypothesize narrate parry+ pontificate proffer quibble+ rave+ rejoin riff+ shrug*+ snipe+ snort+ spout+ sputter+ stammer+ vent+ whine+
        wisecrack+ rule+ decree+ guess+ figure+ preface+ interrupt clap+ rage+ sum*+ deduce prophesy urge+ utter volunteer+ vow+ wail+ warn whisper+ wonder+ yell+ reason+ chuckle laugh+ posit concur* advocate+
        """;

    private const string Judging = """
        accuse address+ advertise answer+ applaud apologize apologise assail attack+ attribute bash bemoan berate besmirch blame+ blast+
        brand+ call+ castigate celebrate challenge+ characterize characterise chide cite commend compare condemn consider convey
        credit+ criticize criticise critique+ crow+ decry define defend demean denounce depict deride describe deplore detail+ diagnose disavow
        dismiss disparage discuss dub* encourage endorse envision evoke excoriate express fear+ hail hint+ honor+ hope+ imply insinuate invoke
        joke+ knock+ label lambaste lampoon lash laud liken lobby+ mock peg* portray pan* phrase+ pillory praise+ preach
        press quote+ rail rant+ rap* raise rate+ rebuff+ rebuke+ recite recognize refer* reference+ reject ridicule+ rip* salute+ scold
        signal+ skewer slam* smear+ sound+ stump* summarize support+ talk+ taunt+ tease+ term+ thank toast+ tout trash trumpet+ use+
        view+ voice+ welcome+ mischaracterize chastise admonish bellow+ recast reassure cheer+ chasten envisage
        """;

    private static readonly string[] IrregularSaying =
    [
        "say says said said saying", "tell tells told told telling", "write writes wrote written writing", "speak speaks spoke spoken speaking",
        "read reads read read reading", "swear swears swore sworn swearing", "begin begins began begun beginning",
        "go goes went gone going", "reply replies replied replied replying", "shoot shoots shot shot shooting", "fire fires fired fired firing",
    ];

    private static readonly string[] IrregularJudging =
    [
        "think thinks thought thought thinking", "feel feels felt felt feeling", "see sees saw seen seeing", "know knows knew known knowing",
        "believe believes believed believed believing", "expect expects expected expected expecting",
        "find finds found found finding", "want wants wanted wanted wanting", 
        "deem deems deemed deemed deeming", "put puts put put putting",
        "hear hears heard heard hearing", "argue argues argued argued arguing",
    ];

    /// <summary>Adds all forms.</summary>
    public static void AddTo(Dictionary<string, WordTraits> words)
    {
        VerbForms.AddRegular(words, WordTraits.Say, Saying);
        VerbForms.AddRegular(words, WordTraits.Call, Judging);
        foreach (var forms in IrregularSaying)
        {
            VerbForms.AddIrregular(words, WordTraits.Say, forms);
        }

        foreach (var forms in IrregularJudging)
        {
            VerbForms.AddIrregular(words, WordTraits.Call, forms);
        }

        SpeechWords.AddAll(
            words,
            WordTraits.Weak,
            """
            think thinks thought thinking feel feels felt feeling see sees saw seen know knows knew known believe believes believed believing
            expect expects expected expecting find finds found put puts putting hear hears heard use uses used using offer offers offered
            support supports supported fear fears feared hope hopes hoped hoping consider considers considered view views viewed express
            expressed expressing go goes went going begin begins began shot shooting shoots fired fires raise raised address addressed
            attack attacked discuss discussed reject rejected challenge challenged cheer cheered celebrate celebrated honor honored
            press pressed welcome welcomed want wants wanted wanting
            """);

        // Participles that are also the past.
        foreach (var word in new[] { "said", "told", "read", "thought", "felt", "found", "put", "heard" })
        {
            words[word] |= WordTraits.Finite | WordTraits.Participle;
        }

        // As a verb of speaking these need the right company, which VerbReader checks.
        foreach (var word in new[] { "go", "goes", "went", "gone", "going", "begin", "begins", "began", "beginning", "begun", "shoot", "shoots", "shot", "shooting", "fire", "fires", "fired", "firing" })
        {
            words[word] = (words[word] & ~WordTraits.Say) | WordTraits.Call;
        }
    }
}
