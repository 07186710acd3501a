namespace Galley.Reading.Tests.Speech;

/// <summary>Attributions after the words.</summary>
public class AfterTests
{
    [Theory]
    [InlineData("""
        “I will win,” {Donald Trump} said. ⇒ F Donald Trump
        """)]
    [InlineData("""
        “I will win,” said {Donald Trump}. ⇒ F Donald Trump
        """)]
    [InlineData("""
        “I will win,” {Trump|Donald Trump} said on Tuesday in Iowa. ⇒ F Donald Trump@Trump
        """)]
    [InlineData("""
        “We are ready,” said White House press secretary {Sarah Sanders}. ⇒ F Sarah Sanders
        """)]
    [InlineData("""
        “We are ready,” said {Sarah Sanders}, the <White House> press secretary. ⇒ F Sarah Sanders
        """)]
    [InlineData("""
        “We are ready,” {Sarah Sanders}, the <White House> press secretary, said in a statement. ⇒ F Sarah Sanders
        """)]
    [InlineData("""
        “This bill is dead,” Sen. {Rand Paul} (R-Ky.) said. ⇒ F Rand Paul
        """)]
    [InlineData("""
        “This bill is dead,” said Sen. {Tom Cotton}, R-Ark. ⇒ F Tom Cotton
        """)]
    [InlineData("""
        “This bill is dead,” Rep. {Peter King}, R-N.Y., told reporters. ⇒ F Peter King
        """)]
    [InlineData("""
        “Why would I do that?” {Clinton|Hillary Clinton} asked. ⇒ F Hillary Clinton
        """)]
    [InlineData("""
        “Why would I do that?” asked {Clinton|Hillary Clinton}. ⇒ F Hillary Clinton
        """)]
    [InlineData("""
        “Lock her up!” the crowd chanted. ⇒ F the crowd
        """)]
    [InlineData("""
        “It is over,” a senior administration official said. ⇒ F a senior administration official
        """)]
    [InlineData("""
        “It is over,” said a senior administration official, who spoke on condition of anonymity. ⇒ F a senior administration official
        """)]
    [InlineData("""
        “It is over,” said one person familiar with the discussions. ⇒ F one person familiar with the discussions
        """)]
    [InlineData("""
        “It is over,” according to a spokesman for {Clinton|Hillary Clinton}. ⇒ F a spokesman for Clinton
        """)]
    [InlineData("""
        “It is over,” according to {Robby Mook}, {Clinton|Hillary Clinton}’s campaign manager. ⇒ F Robby Mook
        """)]
    [InlineData("""
        “It is over,” {Clinton|Hillary Clinton} campaign manager {Robby Mook} said. ⇒ F Robby Mook
        """)]
    [InlineData("""
        “It is over,” the <Kremlin> said. ⇒ F Kremlin
        """)]
    [InlineData("""
        “It is over,” {Trump|Donald Trump} tweeted Wednesday morning. ⇒ F Donald Trump
        """)]
    [InlineData("""
        “It is over,” {Trump|Donald Trump} wrote on Twitter. ⇒ F Donald Trump
        """)]
    [InlineData("""
        “It is over,” tweeted {Trump|Donald Trump}. ⇒ F Donald Trump
        """)]
    [InlineData("""
        “It is over,” the statement read. ⇒ F the statement
        """)]
    [InlineData("""
        “It is over,” {McConnell|Mitch McConnell} told <CNN>. ⇒ F Mitch McConnell
        """)]
    [InlineData("""
        “It is over,” {McConnell|Mitch McConnell} told <CNN>’s {Jake Tapper} on Sunday. ⇒ F Mitch McConnell
        """)]
    [InlineData("""
        “It is over,” {McConnell|Mitch McConnell} said of the bill. ⇒ F Mitch McConnell
        """)]
    [InlineData("""
        “It is over,” {McConnell|Mitch McConnell}, who faces re-election next year, told reporters in Washington. ⇒ F Mitch McConnell
        """)]
    [InlineData("""
        “It is over,” {McConnell|Mitch McConnell} later added. ⇒ F Mitch McConnell
        """)]
    [InlineData("""
        “It is over,” added {McConnell|Mitch McConnell}. ⇒ F Mitch McConnell
        """)]
    [InlineData("""
        “It is over,” argued {David Axelrod}, a former adviser to {Obama|Barack Obama}. ⇒ F David Axelrod
        """)]
    [InlineData("""
        “It is over,” {Axelrod|David Axelrod} has said. ⇒ F David Axelrod
        """)]
    [InlineData("""
        “It is over,” {Axelrod|David Axelrod} deadpanned. ⇒ F David Axelrod
        """)]
    [InlineData("""
        “It is over,” enthused {Axelrod|David Axelrod}. ⇒ F David Axelrod
        """)]
    [InlineData("""
        “It is over,” claims writer {John Ostrower}. ⇒ F John Ostrower
        """)]
    [InlineData("""
        “It is over,” says {Axelrod|David Axelrod}. ⇒ F David Axelrod
        """)]
    [InlineData("""
        “It is over,” {Axelrod|David Axelrod} says in the ad. ⇒ F David Axelrod
        """)]
    [InlineData("""
        “It is over,” Smith said. ⇒ F Smith
        """)]
    [InlineData("""
        “It is over,” John Smith, a farmer from Ames, Iowa, said. ⇒ F John Smith
        """)]
    [InlineData("""
        “It is over,” said John Smith, 45, a farmer from Ames. ⇒ F John Smith
        """)]
    [InlineData("""
        “It is over,” said the group’s president, {Jane Doe}. ⇒ F Jane Doe
        """)]
    [InlineData("""
        “It is over,” the company’s lawyer, {Jane Doe}, said. ⇒ F Jane Doe
        """)]
    [InlineData("""
        “It is over” — {Donald Trump} ⇒ F Donald Trump
        """)]
    [InlineData("""
        “It is over.” — {Donald Trump}, Feb. 3 ⇒ F Donald Trump
        """)]
    [InlineData("""
        “It is over,” went on {Trump|Donald Trump}. ⇒ F Donald Trump
        """)]
    [InlineData("""
        “It is over”, said {Theresa May}, the prime minister. ⇒ F Theresa May
        """)]
    [InlineData("""
        “It is over,” {Lindsey Graham} and {John McCain} said in a joint statement. ⇒ F Lindsey Graham
        """)]
    [InlineData("""
        “It is over,” said {Lindsey Graham} and {John McCain}. ⇒ F Lindsey Graham
        """)]
    [InlineData("""
        The deal is “a disaster,” {Trump|Donald Trump} said. ⇒ P Donald Trump
        """)]
    [InlineData("""
        The deal is “a disaster” for workers, {Trump|Donald Trump} said. ⇒ P Donald Trump
        """)]
    [InlineData("""
        The deal is “a disaster” for workers, said {Trump|Donald Trump}, the nominee. ⇒ P Donald Trump
        """)]
    [InlineData("""
        The deal is “a disaster,” according to {Trump|Donald Trump}. ⇒ P Donald Trump
        """)]
    [InlineData("""
        The deal, “a disaster” in his view, will die, {Trump|Donald Trump} said. ⇒ P Donald Trump
        """)]
    [InlineData("""
        “Are you kidding me?” {Trump|Donald Trump} told the crowd. ⇒ F Donald Trump
        """)]
    [InlineData("""
        “No!” shouted a protester. ⇒ F a protester
        """)]
    [InlineData("""
        “No!” a woman in the audience shouted. ⇒ F a woman in the audience
        """)]
    [InlineData("""
        “It is over,” the senator from Kentucky said. ⇒ F the senator from Kentucky
        """)]
    [InlineData("""
        “It is over,” two U.S. officials told <Reuters>. ⇒ F two U.S. officials
        """)]
    [InlineData("""
        “It is over,” said {Trump|Donald Trump} spokeswoman {Hope Hicks}. ⇒ F Hope Hicks
        """)]
    [InlineData("""
        “It is over,” said Secretary of State {John Kerry}. ⇒ F John Kerry
        """)]
    [InlineData("""
        “It is over,” {Kerry|John Kerry} said, referring to {Assad|Bashar al-Assad}. ⇒ F John Kerry
        """)]
    [InlineData("""
        “It is over,” {Kerry|John Kerry} said as {Lavrov|Sergei Lavrov} looked on. ⇒ F John Kerry
        """)]
    public void Rows(string row) => QuotationTable.Check(row);
}
