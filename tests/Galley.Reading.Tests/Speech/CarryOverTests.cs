namespace Galley.Reading.Tests.Speech;

/// <summary>Speakers that stay the same from sentence to sentence and from paragraph to paragraph.</summary>
public class CarryOverTests
{
    [Theory]
    [InlineData("""
        “We won,” {Trump|Donald Trump} said. “It was huge.” ⇒ F Donald Trump; F Donald Trump
        """)]
    [InlineData("""
        “We won,” {Trump|Donald Trump} said. “It was huge. Believe me.” He left at noon. ⇒ F Donald Trump; F Donald Trump
        """)]
    [InlineData("""
        “We won,” {Trump|Donald Trump} said, “and it was huge.” ⇒ F Donald Trump; F Donald Trump
        """)]
    [InlineData("""
        “We won,” {Trump|Donald Trump} said. ¶ “It was huge.” ⇒ F Donald Trump; F Donald Trump
        """)]
    [InlineData("""
        {Trump|Donald Trump} said the party was united. “It was huge.” ⇒ F Donald Trump
        """)]
    [InlineData("""
        {Trump|Donald Trump} was blunt. “It was huge.” ⇒ F Donald Trump
        """)]
    [InlineData("""
        {Trump|Donald Trump} spoke for an hour: ¶ “It was huge.” ⇒ F Donald Trump
        """)]
    [InlineData("""
        “We won. ¶ “It was huge,” {Trump|Donald Trump} said. ⇒ F Donald Trump; F Donald Trump
        """)]
    [InlineData("""
        {Trump|Donald Trump} said: “We won. ¶ “It was huge.” ¶ {Clinton|Hillary Clinton} conceded. ⇒ F Donald Trump; F Donald Trump
        """)]
    [InlineData("""
        "We won," {Trump|Donald Trump} said. "It was huge. ¶ "It was great." ⇒ F Donald Trump; F Donald Trump; F Donald Trump
        """)]
    [InlineData("""
        “We won.” “It was huge,” {Trump|Donald Trump} said. ⇒ F Donald Trump; F Donald Trump
        """)]
    [InlineData("""
        “He lies,” {Clinton|Hillary Clinton} said. ¶ {Trump|Donald Trump} disagreed. “She lies,” he said. “Always.” ⇒ F Hillary Clinton; F Donald Trump; F Donald Trump
        """)]
    [InlineData("""
        {Trump|Donald Trump} said the deal was “bad” and “one-sided.” ⇒ P Donald Trump; P Donald Trump
        """)]
    [InlineData("""
        {Trump|Donald Trump} called it “bad,” “sad” and “weak.” ⇒ P Donald Trump; P Donald Trump; P Donald Trump
        """)]
    [InlineData("""
        “I think,” {Trump|Donald Trump} said, “that we won.” ⇒ F Donald Trump; F Donald Trump
        """)]
    [InlineData("""
        “A. B,” he began. ¶ “C. D.” ⇒ F ?; F ?
        """)]
    [InlineData("""
        “Where is he?” {Clinton|Hillary Clinton} asked. “Who knows?” ⇒ F Hillary Clinton; F Hillary Clinton
        """)]
    [InlineData("""
        “Mr. Trump,” {Acosta|Jim Acosta} said, “can you give us a question?” “No,” {Trump|Donald Trump} shot back. “You are fake news.” ⇒ F Jim Acosta; F Jim Acosta; F Donald Trump; F Donald Trump
        """)]
    public void Rows(string row) => QuotationTable.Check(row);
}
