namespace Galley.Reading.Tests.Speech;

/// <summary>Attributions before the words.</summary>
public class BeforeTests
{
    [Theory]
    [InlineData("""
        {Donald Trump} said: “I will win.” ⇒ F Donald Trump
        """)]
    [InlineData("""
        {Trump|Donald Trump} said, “I will win.” ⇒ F Donald Trump
        """)]
    [InlineData("""
        {Trump|Donald Trump} called the deal “a disaster.” ⇒ P Donald Trump
        """)]
    [InlineData("""
        {Trump|Donald Trump} has called it “a disaster.” ⇒ P Donald Trump
        """)]
    [InlineData("""
        {Trump|Donald Trump} said that the deal was “a disaster.” ⇒ P Donald Trump
        """)]
    [InlineData("""
        {Trump|Donald Trump} said he was “very happy” with the result. ⇒ P Donald Trump
        """)]
    [InlineData("""
        {Trump|Donald Trump} told reporters: “I will win.” ⇒ F Donald Trump
        """)]
    [InlineData("""
        {Trump|Donald Trump} tweeted: “Sad!” ⇒ F Donald Trump
        """)]
    [InlineData("""
        In a statement, {Clinton|Hillary Clinton} said she was “proud.” ⇒ P Hillary Clinton
        """)]
    [InlineData("""
        In a statement, {Clinton|Hillary Clinton} campaign chairman {John Podesta} said: “We won.” ⇒ F John Podesta
        """)]
    [InlineData("""
        According to {Clinton|Hillary Clinton}, the plan is “a disaster.” ⇒ P Hillary Clinton
        """)]
    [InlineData("""
        On Monday, {Sarah Sanders}, the press secretary, said: “No.” ⇒ F Sarah Sanders
        """)]
    [InlineData("""
        {Trump|Donald Trump} described {Clinton|Hillary Clinton} as “a liar.” ⇒ P Donald Trump
        """)]
    [InlineData("""
        {Clinton|Hillary Clinton} was described by {Trump|Donald Trump} as “a liar.” ⇒ P Donald Trump
        """)]
    [InlineData("""
        {Clinton|Hillary Clinton} was quoted as saying “never again.” ⇒ P Hillary Clinton
        """)]
    [InlineData("""
        The paper quoted {Clinton|Hillary Clinton} as saying: “Never again.” ⇒ F Hillary Clinton
        """)]
    [InlineData("""
        {Trump|Donald Trump} criticized {Clinton|Hillary Clinton}, saying: “She lies.” ⇒ F Donald Trump
        """)]
    [InlineData("""
        {Trump|Donald Trump} mocked {Clinton|Hillary Clinton}, calling her “crooked.” ⇒ P Donald Trump
        """)]
    [InlineData("""
        {Trump|Donald Trump} said the bill was dead and called it “a disaster.” ⇒ P Donald Trump
        """)]
    [InlineData("""
        {Trump|Donald Trump} vowed to “drain the swamp.” ⇒ P Donald Trump
        """)]
    [InlineData("""
        {Trump|Donald Trump} accused {Clinton|Hillary Clinton} of “selling access.” ⇒ P Donald Trump
        """)]
    [InlineData("""
        {Trump|Donald Trump} promised “the biggest tax cut in history.” ⇒ P Donald Trump
        """)]
    [InlineData("""
        {Trump|Donald Trump} dismissed the report as “fake news.” ⇒ P Donald Trump
        """)]
    [InlineData("""
        {Trump|Donald Trump} said {Clinton|Hillary Clinton} wants “open borders.” ⇒ P Donald Trump
        """)]
    [InlineData("""
        Sen. {Bernie Sanders}, who lost the primary, said: “We will fight.” ⇒ F Bernie Sanders
        """)]
    [InlineData("""
        {Mike Pence}, the Indiana governor, said the ticket was “ready to lead.” ⇒ P Mike Pence
        """)]
    [InlineData("""
        A spokesman for the campaign said the ad was “false.” ⇒ P A spokesman for the campaign
        """)]
    [InlineData("""
        The <State Department> said it was “deeply concerned.” ⇒ P State Department
        """)]
    [InlineData("""
        Sources familiar with the matter said the talks were “stalled.” ⇒ P Sources familiar with the matter
        """)]
    [InlineData("""
        A man who identified himself as a veteran said: “I am angry.” ⇒ F A man
        """)]
    [InlineData("""
        Officials who asked not to be named said it was “a mess.” ⇒ P Officials
        """)]
    [InlineData("""
        As {Trump|Donald Trump} put it, “We win or we lose.” ⇒ F Donald Trump
        """)]
    [InlineData("""
        {Trump|Donald Trump} went on: “We win.” ⇒ F Donald Trump
        """)]
    [InlineData("""
        {Trump|Donald Trump} went on to say: “We win.” ⇒ F Donald Trump
        """)]
    [InlineData("""
        {Trump|Donald Trump} repeatedly said “wrong” during the debate. ⇒ P Donald Trump
        """)]
    [InlineData("""
        {Trump|Donald Trump}’s campaign called the story “a lie.” ⇒ P Trump’s campaign
        """)]
    [InlineData("""
        {Trump|Donald Trump}’s claim that “millions” voted illegally is false. ⇒ P Donald Trump
        """)]
    [InlineData("""
        Said {Trump|Donald Trump}: “I will win.” ⇒ F Donald Trump
        """)]
    [InlineData("""
        Asked about the poll, {Trump|Donald Trump} replied: “I don’t care.” ⇒ F Donald Trump
        """)]
    [InlineData("""
        When asked whether he would run, {Biden|Joe Biden} said, “Maybe.” ⇒ F Joe Biden
        """)]
    [InlineData("""
        {Biden|Joe Biden} has not ruled out a run, telling <CBS>: “We’ll see.” ⇒ F Joe Biden
        """)]
    [InlineData("""
        In what he called “a difficult decision,” {Biden|Joe Biden} bowed out. ⇒ P Joe Biden
        """)]
    [InlineData("""
        In what {Biden|Joe Biden} called “a difficult decision,” he bowed out. ⇒ P Joe Biden
        """)]
    [InlineData("""
        {Trump|Donald Trump}, meanwhile, said the election was “rigged.” ⇒ P Donald Trump
        """)]
    [InlineData("""
        But {Ryan|Paul Ryan} later told a radio host that it was “unhelpful.” ⇒ P Paul Ryan
        """)]
    [InlineData("""
        Speaking to reporters at the <White House>, {Trump|Donald Trump} said talks were “going well.” ⇒ P Donald Trump
        """)]
    [InlineData("""
        {Ryan|Paul Ryan}, R-Wis., said the comments were “the textbook definition of a racist comment.” ⇒ P Paul Ryan
        """)]
    [InlineData("""
        The president of Mexico said his country was “not paying.” ⇒ P The president of Mexico
        """)]
    [InlineData("""
        Republicans say the law is “a train wreck.” ⇒ P Republicans
        """)]
    [InlineData("""
        Critics have called the plan “reckless.” ⇒ P Critics
        """)]
    [InlineData("""
        One aide, speaking on background, said: “He’s furious.” ⇒ F One aide
        """)]
    [InlineData("""
        {Trump|Donald Trump} wrote that he had “no choice.” ⇒ P Donald Trump
        """)]
    [InlineData("""
        {Trump|Donald Trump} believes the system is “rigged.” ⇒ P Donald Trump
        """)]
    [InlineData("""
        The letter, signed by 50 officials, said {Trump|Donald Trump} “would be the most reckless president.” ⇒ P The letter
        """)]
    [InlineData("""
        {Obama|Barack Obama} praised her as “the most qualified candidate ever.” ⇒ P Barack Obama
        """)]
    [InlineData("""
        {Clinton|Hillary Clinton} apologized for the remark, which she called “grossly generalistic.” ⇒ P Hillary Clinton
        """)]
    [InlineData("""
        The judge wrote: “The order is stayed.” ⇒ F The judge
        """)]
    [InlineData("""
        {Trump|Donald Trump} urged supporters to “get out and vote.” ⇒ P Donald Trump
        """)]
    [InlineData("""
        {Trump|Donald Trump} insisted there was “no collusion,” and {Comey|James Comey} said that was “not true.” ⇒ P Donald Trump; P James Comey
        """)]
    [InlineData("""
        {Trump|Donald Trump} warned of “hard work” ahead but said he was “optimistic.” ⇒ P Donald Trump; P Donald Trump
        """)]
    [InlineData("""
        {Trump|Donald Trump}, who has called himself “the king of debt,” said the country could “make a deal.” ⇒ P Donald Trump; P Donald Trump
        """)]
    [InlineData("""
        The judge, {James Robart}, ruled that the states had shown “irreparable injury.” ⇒ P James Robart
        """)]
    [InlineData("""
        {Clinton|Hillary Clinton}’s “basket of deplorables” comment drew fire. ⇒ P Hillary Clinton
        """)]
    [InlineData("""
        The spot opens with {Trump|Donald Trump} saying “I'd look her in the face.” ⇒ F Donald Trump
        """)]
    [InlineData("""
        {Ted Cruz} — who called {Trump|Donald Trump} “a pathological liar” — said he would vote for him. ⇒ P Ted Cruz
        """)]
    [InlineData("""
        {Ryan|Paul Ryan} was more measured: “I think it’s disappointing.” ⇒ F Paul Ryan
        """)]
    [InlineData("""
        The nominee is, in the words of {Graham|Lindsey Graham}, “a home run.” ⇒ P Lindsey Graham
        """)]
    [InlineData("""
        What is at stake, {Ryan|Paul Ryan} said, is “the rule of law.” ⇒ P Paul Ryan
        """)]
    public void Rows(string row) => QuotationTable.Check(row);
}
