namespace Galley.Reading.Tests.Speech;

/// <summary>Pronouns and definite descriptions.</summary>
public class PronounTests
{
    [Theory]
    [InlineData("""
        {Trump|Donald Trump} spoke in Ohio. “I will win,” he said. ⇒ F Donald Trump@he
        """)]
    [InlineData("""
        {Donald Trump} met {Hillary Clinton}. “I was glad,” she said. ⇒ F Hillary Clinton@she
        """)]
    [InlineData("""
        {Donald Trump} met {Hillary Clinton}. “I was glad,” he said. ⇒ F Donald Trump@he
        """)]
    [InlineData("""
        {Donald Trump} attacked {Hillary Clinton} on Monday. ¶ “She is weak,” he said. ⇒ F Donald Trump
        """)]
    [InlineData("""
        {Hillary Clinton} attacked {Donald Trump} on Monday. ¶ “He is weak,” she said. ⇒ F Hillary Clinton
        """)]
    [InlineData("""
        {Marco Rubio} attacked {Ted Cruz} on Monday. ¶ “He is weak,” he said. ⇒ F Marco Rubio
        """)]
    [InlineData("""
        Mrs. {Clinton|Clinton} spoke after Mr. {Trump|Trump}. “I am ready,” she said. ⇒ F Clinton
        """)]
    [InlineData("""
        Ms. {Conway|Conway} spoke. Mr. {Bannon|Bannon} listened. “We won,” she said. ⇒ F Conway
        """)]
    [InlineData("""
        A U.S. official said the talks failed. “It was tense,” he said. ⇒ F A U.S. official
        """)]
    [InlineData("""
        The spokeswoman for the ministry declined to comment. A general spoke with {Kim Jong Un}. “I have nothing to add,” she said. ⇒ F The spokeswoman for the ministry
        """)]
    [InlineData("""
        <Apple> raised its forecast. “We had a great quarter,” the company said. ⇒ F Apple
        """)]
    [InlineData("""
        The <Foreign Ministry> protested on Friday. “This is illegal,” the ministry said. ⇒ F Foreign Ministry
        """)]
    [InlineData("""
        Spokesman {Josh Earnest} faced questions. “I can’t say,” the spokesman said. ⇒ F Josh Earnest
        """)]
    [InlineData("""
        {Josh Earnest}, the <White House> spokesman, faced questions. {Obama|Barack Obama} was away. “I can’t say,” the spokesman said. ⇒ F Josh Earnest
        """)]
    [InlineData("""
        Sen. {Rand Paul} met {Donald Trump}. “I like him,” the senator said. ⇒ F Rand Paul
        """)]
    [InlineData("""
        {Trump|Donald Trump} said he was happy. He called {Pence|Mike Pence} “a great man.” ⇒ P Donald Trump@He
        """)]
    [InlineData("""
        {Trump|Donald Trump} picked {Pence|Mike Pence}. He said it was “an easy choice.” ⇒ P Donald Trump
        """)]
    [InlineData("""
        {Warren|Elizabeth Warren} said the bank was “corrupt.” {Stumpf|John Stumpf} sat silent. “You should resign,” she told him. ⇒ P Elizabeth Warren; F Elizabeth Warren
        """)]
    [InlineData("""
        “I was there,” {Chelsea Manning} said. “I saw it,” she added. ⇒ F Chelsea Manning; F Chelsea Manning@she
        """)]
    [InlineData("""
        “I was there,” {John Kerry} said. ¶ He added: “I saw it.” ⇒ F John Kerry; F John Kerry@He
        """)]
    [InlineData("""
        {Merkel|Angela Merkel} met {Hollande|François Hollande} in Paris. ¶ “Europe needs this,” she said. ⇒ F Angela Merkel
        """)]
    [InlineData("""
        {Angela Merkel} and {François Hollande} met in Paris. “We agree,” they said in a statement. ⇒ F ?
        """)]
    [InlineData("""
        His wife, {Melania Trump}, spoke next. {Donald Trump} smiled. “He is kind,” she said. ⇒ F Melania Trump
        """)]
    [InlineData("""
        {Kim Jong Un} met {Moon Jae-in}. {Moon|Moon Jae-in} said peace was near. “We are one people,” he said. ⇒ F Moon Jae-in
        """)]
    [InlineData("""
        The <Kremlin> denied it. It called the report “nonsense.” ⇒ P Kremlin@It
        """)]
    [InlineData("""
        {Trump|Donald Trump} said his opponent had failed. In her speech, {Clinton|Hillary Clinton} fired back. “He is unfit,” she said. ⇒ F Hillary Clinton
        """)]
    [InlineData("""
        {David Axelrod} tweeted that it was over. ¶ Committee Chairman {Reince Priebus} was asked whether he was worried. “No,” he said. ⇒ F Reince Priebus
        """)]
    public void Rows(string row) => QuotationTable.Check(row);
}
