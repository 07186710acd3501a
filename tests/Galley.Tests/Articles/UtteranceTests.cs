using Galley.Tests.Catalogs;

namespace Galley.Tests.Articles;

public class UtteranceTests
{
    private readonly TestCatalog _catalog = Launch.Catalog();
    private readonly Article _article;

    public UtteranceTests()
    {
        _article = _catalog.GetArticle(TestCatalog.Hash(Launch.Slug));
    }

    [Fact]
    public void A_quotation_has_words_cue_and_speaker()
    {
        Quotation quotation = _article.Quotations[0];

        Assert.Equal(("Ready", "“Ready”"), (quotation.Text, _article[quotation.MarkedSpan]));
        Assert.Equal(QuotationKind.Full, quotation.Kind);
        Assert.Equal((":", ":"), (quotation.Cue, _article[quotation.CueSpan!.Value]));
        Assert.Equal(("Kim", "Kim"), (quotation.SpeakerText, _article[quotation.SpeakerSpan!.Value]));
        Assert.Equal("person/kim-jong-un", quotation.SpeakerId);
        Assert.Equal(("Kim Jong Un", SpeakerReason.Named), (quotation.SpeakerName, quotation.Reason));
        Assert.Same(quotation.Speaker, _catalog.Entities.Find("person/kim-jong-un"));
        Assert.Null(quotation.Block);
        Assert.Null(quotation.Continues);
        Assert.Equal("Kim Jong Un: Ready", quotation.ToString());
    }

    [Fact]
    public void Quotations_know_what_they_continue_and_stand_in()
    {
        Assert.Equal(3, _article.Quotations.Count);
        Assert.Same(_article.Quotations[0], _article.Quotations[1].Continues);
        Assert.Same(_article.Quotations[1], _article.Quotations[2].Within);
        Assert.Equal([QuotationKind.Full, QuotationKind.Partial, QuotationKind.Scare], _article.Quotations.Select(quotation => quotation.Kind));
        Assert.Null(_article.Quotations[2].Speaker);
        Assert.Null(_article.Quotations[2].SpeakerName);
        Assert.Null(_article.Quotations[2].Cue);
        Assert.Equal("Trump", _article.Quotations[2].ToString());
    }

    [Fact]
    public void A_speaker_may_be_no_entity()
    {
        Assert.Equal(["A. Nonymous", "𝒳"], _article.Statements.Select(statement => statement.SpeakerName));
        Assert.Equal(["Kim", "𝒳"], _article.Statements.Select(statement => statement.SpeakerText));
        Assert.Equal([SpeakerReason.Pronoun, SpeakerReason.Described], _article.Statements.Select(statement => statement.Reason));
        Assert.All(_article.Statements, statement => Assert.Null(statement.SpeakerId));
    }

    [Fact]
    public void Blocks_know_what_stands_in_them()
    {
        Assert.Equal([null, _article.Body[0], _article.Body[0]], _article.Quotations.Select(quotation => quotation.Block));
        Assert.Equal(_article.Quotations.Skip(1), _article.Body[0].Quotations);
        Assert.Equal(_article.Statements, _article.Body[2].Statements);
        Assert.Empty(_article.Body[1].Quotations);
        Assert.Same(_article.Body[0].Quotations, _article.Body[0].Quotations);
    }

    [Fact]
    public void Entities_know_their_quotations()
    {
        Assert.True(_catalog.TryGetEntity("person/kim-jong-un", out Person? kim));
        Assert.True(_catalog.TryGetEntity("person/donald-trump", out Person? trump));

        Assert.Equal(["Ready", "met Trump"], kim.Quotations.Select(quotation => quotation.Text));
        Assert.Equal(kim.Quotations, _article.QuotationsOf(kim));
        Assert.Empty(trump.Quotations);
        Assert.Equal("speaker", Assert.Throws<ArgumentNullException>(() => _article.QuotationsOf(null!)).ParamName);
    }

    [Fact]
    public void An_article_in_which_nobody_speaks_has_none()
    {
        Article bare = _catalog.GetArticle(TestCatalog.Hash("bare/minimum"));

        Assert.Empty(bare.Quotations);
        Assert.Empty(bare.Statements);
        Assert.Empty(bare.Dates);
    }
}
