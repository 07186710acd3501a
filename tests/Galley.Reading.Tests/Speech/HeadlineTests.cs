namespace Galley.Reading.Tests.Speech;

/// <summary>Headlines.</summary>
public class HeadlineTests
{
    [Theory]
    [InlineData("""
        H:{Trump|Donald Trump}: ‘Deal is close’ ⇒ F Donald Trump
        """)]
    [InlineData("""
        H:{Trump|Donald Trump}: 'Deal is close' ⇒ F Donald Trump
        """)]
    [InlineData("""
        H:‘Deal is close,’ {Trump|Donald Trump} says ⇒ F Donald Trump
        """)]
    [InlineData("""
        H:{Trump|Donald Trump} says deal is ‘close’ ⇒ P Donald Trump
        """)]
    [InlineData("""
        H:{Trump|Donald Trump} calls {Clinton|Hillary Clinton} ‘nasty woman’ ⇒ P Donald Trump
        """)]
    [InlineData("""
        H:{Clinton|Hillary Clinton} on emails: ‘I’m sorry’ ⇒ F Hillary Clinton
        """)]
    [InlineData("""
        H:‘Deal is close’: {Trump|Donald Trump} ⇒ F Donald Trump
        """)]
    [InlineData("""
        H:Voters' fears grow as Dems' lead shrinks ⇒
        """)]
    [InlineData("""
        H:{Trump|Donald Trump} vows to ‘drain the swamp’ ⇒ P Donald Trump
        """)]
    [InlineData("""
        H:{Ryan|Paul Ryan} 'sickened' by {Trump|Donald Trump} remarks ⇒ P Paul Ryan
        """)]
    [InlineData("""
        H:‘We will win,’ says {Trump|Donald Trump} ⇒ F Donald Trump
        """)]
    [InlineData("""
        H:<Kremlin>: Reports are ‘nonsense’ ⇒ P Kremlin
        """)]
    public void Rows(string row) => QuotationTable.Check(row);
}
