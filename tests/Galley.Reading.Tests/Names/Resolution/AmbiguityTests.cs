namespace Galley.Reading.Tests.Names.Resolution;

public class AmbiguityTests
{
    [Theory]

    // The short name is settled before the other person comes.
    [InlineData("[P Kim Jong Un] came. [P Kim] smiled. Envoy [P Kim Hyok Chol] sat. [P Kim] left.", "p:kim-jong-un p:kim-jong-un p:kim-hyok-chol p:kim-jong-un")]

    // The headline.
    [InlineData("[P Kim Jong Un] to travel\n\n[P Kim Hyok Chol] came.\n\n[P Kim] left.", "p:kim-jong-un p:kim-hyok-chol p:kim-jong-un")]

    // Who is named more.
    [InlineData("[P Kim Hyok Chol] came. [P Kim Jong Un] came.\n\n[P Kim Jong Un] sat. [P Kim Jong Un] sat.\n\n[P Kim] left.", "p:kim-hyok-chol p:kim-jong-un p:kim-jong-un p:kim-jong-un p:kim-jong-un")]

    // Titles.
    [InlineData("leader [P Kim Jong Un] and envoy [P Kim Hyok Chol] came.\n\nIt was envoy [P Kim] who spoke. But leader [P Kim] left.", "p:kim-jong-un p:kim-hyok-chol p:kim-hyok-chol p:kim-jong-un")]
    [InlineData("President [P George Bush] called Gov. [P Jeb Bush].\n\nGov. [P Bush] listened; President [P Bush] spoke.", "p:george-bush p:jeb-bush p:jeb-bush p:george-bush")]

    // The paragraph.
    [InlineData("[P Bill Clinton] and [P Hillary Clinton] came.\n\n[P Bill Clinton] sat; [P Clinton] ate.\n\n[P Hillary Clinton] sat; [P Clinton] drank.", "p:bill-clinton p:hillary-clinton p:bill-clinton p:bill-clinton p:hillary-clinton p:hillary-clinton")]
    public void The_document_decides(string marked, string expected)
    {
        var resolved = new MarkedNames(marked).Resolve();
        Assert.Equal(expected, MarkedNames.Ids(resolved));
        Assert.Empty(resolved.Problems);
    }

    [Fact]
    public void What_stays_open_goes_to_the_one_with_more_evidence_and_is_reported_once()
    {
        var names = new MarkedNames("[P Bill Clinton] and [P Hillary Clinton] came.\n\n[P Clinton] spoke.\n\n[P Clinton] left.");
        var resolved = names.Resolve();
        Assert.Equal("p:bill-clinton p:hillary-clinton p:bill-clinton p:bill-clinton", MarkedNames.Ids(resolved));
        var problem = Assert.Single(resolved.Problems);
        Assert.Equal(
            $"[{names.Text.IndexOf("Clinton spoke", StringComparison.Ordinal)}..{names.Text.IndexOf(" spoke", StringComparison.Ordinal)}) GAL5030: 'Clinton' may be 'Bill Clinton' or 'Hillary Clinton'; Galley takes it for 'Bill Clinton'. Write the full name, or declare 'Clinton' as an alias in the entity registry.",
            problem.ToString());
    }

    [Fact]
    public void Ministries_of_one_name_are_told_apart_by_the_paragraph()
    {
        var resolved = new MarkedNames(
            "[O Russian Foreign Ministry] spoke.\n\n[O Chinese Foreign Ministry] spoke. The [O Foreign Ministry] denied it.").Resolve();
        Assert.Equal("o:russian-foreign-ministry o:chinese-foreign-ministry o:chinese-foreign-ministry", MarkedNames.Ids(resolved));
    }
}
