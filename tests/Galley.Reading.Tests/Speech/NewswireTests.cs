namespace Galley.Reading.Tests.Speech;

/// <summary>Attributions as agencies write them, many of them with more than one person or body beside the words.</summary>
public class NewswireTests
{
    [Theory]
    [InlineData("""
        {John Smith}, a spokesman for <Acme> in London, said: “We regret the delay.” ⇒ F John Smith@John Smith
        """)]
    [InlineData("""
        “We regret the delay,” said {John Smith}, who runs the London office of <Acme>. ⇒ F John Smith@John Smith
        """)]
    [InlineData("""
        “We regret the delay,” {John Smith}, who runs the London office, told <Reuters>. ⇒ F John Smith
        """)]
    [InlineData("""
        “Prices will fall,” {Maria Lopez|Maria Lopez} told a news conference in Madrid. ⇒ F Maria Lopez
        """)]
    [InlineData("""
        {Smith|John Smith} said {Jones|Mary Jones} called him “a coward” at the meeting. ⇒ P Mary Jones
        """)]
    [InlineData("""
        The ministry said in a statement: “No one was hurt.” ⇒ F The ministry@The ministry
        """)]
    [InlineData("""
        “No one was hurt,” the ministry said in a statement. ⇒ F the ministry
        """)]
    [InlineData("""
        The report said the dam was “a disaster in waiting”. ⇒ P The report
        """)]
    [InlineData("""
        The indictment says the men “knowingly and willfully” lied to investigators. ⇒ P The indictment
        """)]
    [InlineData("""
        According to {Smith|John Smith}, the plan is “dead on arrival”. ⇒ P John Smith
        """)]
    [InlineData("""
        The plan, according to {Smith|John Smith}, is “dead on arrival”. ⇒ P John Smith
        """)]
    [InlineData("""
        The plan is “dead on arrival”, according to {Smith|John Smith}. ⇒ P John Smith
        """)]
    [InlineData("""
        {Smith|John Smith} was blunt about the talks. “They failed,” he said. ⇒ F John Smith@he
        """)]
    [InlineData("""
        {Smith|John Smith} laughed at the question. “Ask my wife.” ⇒ F John Smith
        """)]
    [InlineData("""
        “The talks failed,” {Smith|John Smith} said. “There is no deal,” he added. ⇒ F John Smith@Smith; F John Smith@he
        """)]
    [InlineData("""
        {Smith|John Smith} had one word for critics: “Wait.” ⇒ F John Smith
        """)]
    [InlineData("""
        {Smith|John Smith} gave this reason for the vote: “We had no choice.” ⇒ F John Smith
        """)]
    [InlineData("""
        Asked about the vote, {Smith|John Smith} said: “We had no choice.” ⇒ F John Smith
        """)]
    [InlineData("""
        The driver, who was not hurt, said the road was “like glass”. ⇒ P The driver
        """)]
    [InlineData("""
        Police described the scene as “horrific”. ⇒ P Police
        """)]
    [InlineData("""
        The attack was described as “barbaric” by {Smith|John Smith}. ⇒ P John Smith
        """)]
    [InlineData("""
        {Smith|John Smith} denied the claim, calling it “nonsense from start to finish”. ⇒ P John Smith
        """)]
    [InlineData("""
        “It took years,” said {Ann Lee}, 54, a nurse from Leeds. ⇒ F Ann Lee
        """)]
    [InlineData("""
        {Ann Lee}, 54, a nurse from Leeds, said the wait was “unbearable”. ⇒ P Ann Lee
        """)]
    [InlineData("""
        “It took years,” {Lee|Ann Lee} wrote on Twitter. ⇒ F Ann Lee
        """)]
    [InlineData("""
        In a tweet, {Lee|Ann Lee} wrote: “It took years.” ⇒ F Ann Lee
        """)]
    [InlineData("""
        “It took years,” the company’s chief executive, {Ann Lee}, told analysts. ⇒ F Ann Lee
        """)]
    [InlineData("""
        “We will act,” said a spokeswoman for the ministry, who asked not to be named. ⇒ F a spokeswoman for the ministry
        """)]
    [InlineData("""
        “We will act,” one diplomat said on condition of anonymity. ⇒ F one diplomat
        """)]
    [InlineData("""
        “We will act,” said {Lee|Ann Lee}. ¶ “We have waited long enough.” ⇒ F Ann Lee; F Ann Lee
        """)]
    [InlineData("""
        {Lee|Ann Lee} said: “We will act. ¶ “We have waited long enough.” ⇒ F Ann Lee; F Ann Lee
        """)]
    [InlineData("""
        H:‘We will act’: {Lee|Ann Lee} ¶ The minister spoke in Leeds. ⇒ F Ann Lee
        """)]
    [InlineData("""
        H:{Lee|Ann Lee}: ‘We will act’ ¶ The minister spoke in Leeds. ⇒ F Ann Lee
        """)]
    [InlineData("""
        H:Minister says ‘we will act’ on prices ¶ The minister spoke in Leeds. ⇒ P Minister
        """)]
    [InlineData("""
        “We will act,” {Lee|Ann Lee} said, “and we will act soon.” ⇒ F Ann Lee; F Ann Lee
        """)]
    [InlineData("""
        {Lee|Ann Lee} and {Smith|John Smith} said in a joint letter that the bill was “rushed”. ⇒ P Ann Lee
        """)]
    [InlineData("""
        Critics say the bill is “rushed and cruel”, but {Lee|Ann Lee} disagrees. ⇒ P Critics
        """)]
    [InlineData("""
        {Lee|Ann Lee} told <Reuters> the bill was “rushed” and that she would fight it. ⇒ P Ann Lee
        """)]
    [InlineData("""
        “I never met him,” {Lee|Ann Lee} testified. ⇒ F Ann Lee
        """)]
    [InlineData("""
        “I never met him,” {Lee|Ann Lee} is quoted as saying. ⇒ F Ann Lee
        """)]
    [InlineData("""
        <Xinhua> quoted {Lee|Ann Lee} as saying the bill was “rushed”. ⇒ P Ann Lee
        """)]
    [InlineData("""
        “The bill is rushed,” <Xinhua> quoted {Lee|Ann Lee} as saying. ⇒ F Ann Lee
        """)]
    [InlineData("""
        Two people with knowledge of the matter said the offer was “final”. ⇒ P Two people with knowledge of the matter
        """)]
    [InlineData("""
        “The offer is final,” said two people with knowledge of the matter. ⇒ F two people with knowledge of the matter
        """)]
    [InlineData("""
        {Lee|Ann Lee}’s lawyer, {Tom Hart}, said she was “relieved”. ⇒ P Tom Hart
        """)]
    [InlineData("""
        Prime Minister {Ann Lee} on Friday called the vote “a turning point”. ⇒ P Ann Lee
        """)]
    [InlineData("""
        <Acme>, which makes engines, said it was “deeply sorry”. ⇒ P Acme
        """)]
    [InlineData("""
        A court filing said the firm had “no intention” of paying. ⇒ P A court filing
        """)]
    [InlineData("""
        “Go home,” protesters shouted at the gates. ⇒ F protesters
        """)]
    [InlineData("""
        A banner read: “Enough is enough.” ⇒ F A banner
        """)]
    [InlineData("""
        {Lee|Ann Lee} said she had told {Smith|John Smith}: “Go home.” ⇒ F Ann Lee
        """)]
    [InlineData("""
        “There was smoke everywhere,” recalled {Lee|Ann Lee}, who fled with her son. ⇒ F Ann Lee
        """)]
    [InlineData("""
        But {Lee|Ann Lee}, speaking after the vote, said: “It is not over.” ⇒ F Ann Lee
        """)]
    [InlineData("""
        Speaking after the vote, {Lee|Ann Lee} said it was “not over”. ⇒ P Ann Lee
        """)]
    [InlineData("""
        The deputy minister, {Ann Lee}, warned of “grave consequences” if talks fail. ⇒ P Ann Lee
        """)]
    [InlineData("""
        {Lee|Ann Lee}, in an interview with <Reuters>, described the talks as “frank”. ⇒ P Ann Lee
        """)]
    [InlineData("""
        “It is not over,” said {Lee|Ann Lee}, adding that talks were “frank”. ⇒ F Ann Lee; P Ann Lee
        """)]
    [InlineData("""
        State media said the test was “a great success”. ⇒ P State media
        """)]
    public void Newswire(string row) => QuotationTable.Check(row);
}
