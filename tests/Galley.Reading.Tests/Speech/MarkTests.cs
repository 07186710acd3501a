namespace Galley.Reading.Tests.Speech;

/// <summary>The typography of marks.</summary>
public class MarkTests
{
    [Theory]
    [InlineData("""
        "I will win," {Trump|Donald Trump} said. ⇒ F Donald Trump
        """)]
    [InlineData("""
        ‘I will win,’ {Cameron|David Cameron} said. ⇒ F David Cameron
        """)]
    [InlineData("""
        ‘The workers’ party will win,’ {Corbyn|Jeremy Corbyn} said. ⇒ F Jeremy Corbyn
        """)]
    [InlineData("""
        'I will win,' {Cameron|David Cameron} said. ⇒ F David Cameron
        """)]
    [InlineData("""
        'I don't think it's over,' {Cameron|David Cameron} said. ⇒ F David Cameron
        """)]
    [InlineData("""
        ``I will win,'' {Clinton|Bill Clinton} said. ⇒ F Bill Clinton
        """)]
    [InlineData("""
        ''I will win,'' {Clinton|Bill Clinton} said. ⇒ F Bill Clinton
        """)]
    [InlineData("""
        «I will win», {Macron|Emmanuel Macron} said. ⇒ F Emmanuel Macron
        """)]
    [InlineData("""
        »I will win«, {Merkel|Angela Merkel} said. ⇒ F Angela Merkel
        """)]
    [InlineData("""
        „I will win“, {Merkel|Angela Merkel} said. ⇒ F Angela Merkel
        """)]
    [InlineData("""
        „I will win”, {Tusk|Donald Tusk} said. ⇒ F Donald Tusk
        """)]
    [InlineData("""
        “He told me, ‘Go home,’ and I did,” {Cruz|Ted Cruz} said. ⇒ F Ted Cruz
        """)]
    [InlineData("""
        "He told me, 'Go home,' and I did," {Cruz|Ted Cruz} said. ⇒ F Ted Cruz
        """)]
    [InlineData("""
        “‘Go home,’ he told me,” {Cruz|Ted Cruz} said. ⇒ F Ted Cruz
        """)]
    [InlineData("""
        ‘He said “no” to me,’ {Cameron|David Cameron} said. ⇒ F David Cameron
        """)]
    [InlineData("""
        He is 6'2" tall, and the TV is 12" wide. ⇒
        """)]
    [InlineData("""
        He is 6’2” tall. ⇒
        """)]
    [InlineData("""
        In the ’90s and '80s rock ’n’ roll was king. ⇒
        """)]
    [InlineData("""
        The Democrats’ plan and the voters’ wishes differ. ⇒
        """)]
    [InlineData("""
        Tell ’em it's the bosses' fault. ⇒
        """)]
    [InlineData("""
        “The voters’ wishes matter,” {Cruz|Ted Cruz} said. ⇒ F Ted Cruz
        """)]
    [InlineData("""
        “I will win" {Cruz|Ted Cruz} said. ⇒ F Ted Cruz
        """)]
    [InlineData("""
        He said, “I am done. ⇒ F ?
        """)]
    [InlineData("""
        {Cruz|Ted Cruz} said (“I am done”) and left. ⇒ F Ted Cruz
        """)]
    [InlineData("""
        {Cruz|Ted Cruz} said “[we] are done.” ⇒ P Ted Cruz
        """)]
    [InlineData("""
        "We won't," {Cruz|Ted Cruz} said, "but we can't." ⇒ F Ted Cruz; F Ted Cruz
        """)]
    [InlineData("""
        The “death tax”—as {Cruz|Ted Cruz} calls it—is “evil,” he said. ⇒ P Ted Cruz; P Ted Cruz
        """)]
    public void Rows(string row) => QuotationTable.Check(row);
}
