namespace Galley.Reading.Speech;

/// <summary>What is known of a word without its sentence.</summary>
[Flags]
internal enum WordTraits
{
    None = 0,

    /// <summary>A verb that reports speech: said, argued, tweeted.</summary>
    Say = 1 << 0,

    /// <summary>A verb that takes words in quotation marks but reports no clause: called, denounced.</summary>
    Call = 1 << 1,

    /// <summary>A finite form: said, says.</summary>
    Finite = 1 << 2,

    /// <summary>The bare form, also the plural's present: say.</summary>
    Base = 1 << 3,

    /// <summary>The form with -ing.</summary>
    Ing = 1 << 4,

    /// <summary>The form may be a participle: told, called.</summary>
    Participle = 1 << 5,

    /// <summary>The same word is a noun: claims, remarks, report.</summary>
    Noun = 1 << 6,

    /// <summary>he, she, they, who is not among them.</summary>
    Pronoun = 1 << 7,

    /// <summary>The pronoun, noun or title speaks of a woman.</summary>
    Female = 1 << 8,

    /// <summary>The pronoun, noun or title speaks of a man.</summary>
    Male = 1 << 9,

    /// <summary>More than one: they, officials.</summary>
    Plural = 1 << 10,

    /// <summary>the, a, his, several.</summary>
    Determiner = 1 << 11,

    Preposition = 1 << 12,

    /// <summary>and, or, but.</summary>
    Coordinator = 1 << 13,

    /// <summary>that, when, because.</summary>
    Subordinator = 1 << 14,

    /// <summary>who, which.</summary>
    Relative = 1 << 15,

    Auxiliary = 1 << 16,

    /// <summary>A form of "be", which makes a participle passive.</summary>
    Be = 1 << 17,

    Adverb = 1 << 18,

    /// <summary>Sen., President: stands before a name and belongs to it.</summary>
    Title = 1 << 19,

    /// <summary>official, spokeswoman, senator.</summary>
    PersonNoun = 1 << 20,

    /// <summary>company, ministry, campaign.</summary>
    GroupNoun = 1 << 21,

    /// <summary>statement, tweet, speech: where somebody's words stand.</summary>
    Writing = 1 << 22,

    /// <summary>Monday, yesterday, January.</summary>
    Time = 1 << 23,

    /// <summary>show, film, song: what has a title.</summary>
    Work = 1 << 24,

    /// <summary>so-called, dubbed, titled: what follows is a name, and nobody's words.</summary>
    Naming = 1 << 25,

    /// <summary>A possessive pronoun: his, their.</summary>
    Possessive = 1 << 26,

    /// <summary>A full stop after the word does not end the sentence.</summary>
    Abbreviation = 1 << 27,

    /// <summary>An object pronoun: him, me.</summary>
    Object = 1 << 28,

    /// <summary>A word that begins sentences: after "U.S." it tells that a new one begins.</summary>
    Starter = 1 << 29,

    /// <summary>A verb of thinking or wanting: within somebody's reported clause it does not make the words its subject's.</summary>
    Weak = 1 << 30,
}
