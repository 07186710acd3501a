namespace Galley.Reading.Tests.Speech;

/// <summary>Titles, nicknames and words at a distance are nobody's words.</summary>
public class ScareTests
{
    [Theory]
    [InlineData("""
        The so-called “experts” were wrong. ⇒ S
        """)]
    [InlineData("""
        {Trump|Donald Trump} appeared on <NBC>’s “Meet the Press.” ⇒ S
        """)]
    [InlineData("""
        {Trump|Donald Trump} said on <NBC>’s “Meet the Press” that he was ready. ⇒ S
        """)]
    [InlineData("""
        She sang “The Star-Spangled Banner” before the game. ⇒ S
        """)]
    [InlineData("""
        {Miranda|Lin-Manuel Miranda} wrote the musical “Hamilton.” ⇒ S
        """)]
    [InlineData("""
        Her book, “Hard Choices,” sold well. ⇒ S
        """)]
    [InlineData("""
        The bill, known as the “Dream Act,” failed. ⇒ S
        """)]
    [InlineData("""
        The group is called “Correct the Record.” ⇒ S
        """)]
    [InlineData("""
        A super PAC called “Right to Rise” ran the ad. ⇒ S
        """)]
    [InlineData("""
        A film titled “Clinton Cash” opened. ⇒ S
        """)]
    [InlineData("""
        The “alt-right” movement grew. ⇒ S
        """)]
    [InlineData("""
        He wore a “Make America Great Again” hat. ⇒ S
        """)]
    [InlineData("""
        The “Saturday Night Live” skit mocked him. ⇒ S
        """)]
    [InlineData("""
        {Trump|Donald Trump} told “Fox & Friends” that he was ready. ⇒ S
        """)]
    [InlineData("""
        {Joaquin Guzman}, nicknamed “El Chapo,” escaped. ⇒ S
        """)]
    [InlineData("""
        {Trump|Donald Trump} calls her “Crooked Hillary.” ⇒ P Donald Trump
        """)]
    [InlineData("""
        {Trump|Donald Trump} dubbed her “Crooked Hillary.” ⇒ P Donald Trump
        """)]
    [InlineData("""
        “Fox & Friends” aired the clip. ⇒ S
        """)]
    [InlineData("""
        The word “rigged” is everywhere. ⇒ S
        """)]
    [InlineData("""
        He has a “plan.” ⇒ S
        """)]
    [InlineData("""
        The order does not mention the word “Muslim.” ⇒ S
        """)]
    [InlineData("""
        “Repeal and replace” has been the mantra for years. ⇒ S
        """)]
    [InlineData("""
        {Lewis|John Lewis} said in an interview with “Meet the Press” that he was ready. ⇒ S
        """)]
    [InlineData("""
        Both “The Daily Show” and “Full Frontal” mocked him. ⇒ S; S
        """)]
    public void Rows(string row) => QuotationTable.Check(row);
}
