using Galley.Reading.Names.Tagging;
using Galley.Tool.Training;

namespace Galley.Tool.Tests.Training;

public sealed class TrainerTests
{
    private static readonly Lexicon Nothing = new(KeyTableWriter.Read([]), [], KeyTableWriter.Read([]));

    [Fact]
    public void SameInputAndSeed_GiveTheSameWeights()
    {
        var first = Train(seed: 1);
        var second = Train(seed: 1);
        Assert.Equal(first.Second.Keys, second.Second.Keys);
        Assert.Equal(first.Second.Weights, second.Second.Weights);
        Assert.Equal(first.First.Transitions, second.First.Transitions);
        Assert.NotEqual(first.Second.Weights, Train(seed: 2).Second.Weights);
    }

    [Fact]
    public void TrainedModel_KnowsItsTrainingText()
    {
        var tagger = Train(seed: 1).ToTagger(Nothing);
        const string text = "Anna Berg lives in Oslo.";
        var names = tagger.Tag(text, [new SourceSpan(0, text.Length)]);
        Assert.Equal(
            [(NameLabel.Person, new SourceSpan(0, 9)), (NameLabel.Place, new SourceSpan(19, 4))],
            names.Select(name => (name.Label, name.Span)));
    }

    [Fact]
    public void WrittenModel_IsReadAsItWas()
    {
        var trained = Train(seed: 1);
        var clusters = new ClusterFile([], []);
        var bytes = ModelWriter.Write(clusters, new WordLists(), trained, new int[TaggerModel.MarginSteps]);
        var read = new NameTagger(ModelReader.Read(new MemoryStream(bytes)));
        const string text = "Anna Berg lives in Oslo.";
        Assert.Equal(2, read.Tag(text, [new SourceSpan(0, text.Length)]).Length);
    }

    [Fact]
    public void NoModel_IsNotRead() =>
        Assert.Throws<InvalidDataException>(() => ModelReader.Read(new MemoryStream(new byte[20])));

    [Fact]
    public void AnnotatedLine_IsTextAndNames()
    {
        var document = Assert.Single(AnnotationFile.Read("x", "# a comment\n[L Oslo] and [P Anna Berg] [1]\n"));
        Assert.Equal("Oslo and Anna Berg [1]\n", document.Text);
        Assert.Equal([new GoldName(0, 4, NameLabel.Place), new GoldName(9, 18, NameLabel.Person)], document.Names);
        Assert.Throws<InvalidDataException>(() => AnnotationFile.Read("x", "[L Oslo"));
    }

    [Theory]
    [InlineData("\" We won , \" said [P Ann Lee] 's son ( 9 ) of [L Oslo] .", "\"We won,\" said |Ann Lee|'s son (9) of |Oslo|.")]
    [InlineData("The [O Farmers ' Union] paid $ 3 .", "The |Farmers' Union| paid $3.")]
    [InlineData("They do n't ' mind ' .", "They don't 'mind'.")]
    [InlineData("The \"[O Tigers]\" (1-0), [P D'Arcy]'s 50/50 - \"no\".", "The \"|Tigers|\" (1-0), |D'Arcy|'s 50/50 - \"no\".")]
    public void TokensOfALine_AreTextAgain(string line, string expected)
    {
        var document = Assert.Single(AnnotationFile.Read("x", line));
        var text = document.Text.TrimEnd();
        foreach (var name in Enumerable.Reverse(document.Names))
        {
            text = text.Insert(name.End, "|").Insert(name.Start, "|");
        }

        Assert.Equal(expected, text);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2.718281828459)]
    [InlineData(-5.5, 0.004086771438)]
    [InlineData(-81, 0)]
    public void Exponential_IsThatOfMathematics(double x, double expected) => Assert.Equal(expected, Exponential.Of(x), 9);

    private static TrainedModel Train(int seed)
    {
        var stories = AnnotationFile.Read(
            "x", "[P Anna Berg] lives in [L Oslo].\n\n[P Anna Lund] works in [L Bergen].\n\nHe sees [P Berg] in [L Oslo].\n\n[P Ole Berg] lives in [L Bergen] today.\n\nThe [O Red Cross] works in [L Oslo].");
        var repeated = Enumerable.Range(0, 6).SelectMany(_ => stories).ToList();
        return new ModelTrainer(Nothing, new TrainingOptions { Seed = seed, Epochs = 6, Folds = 2, LeastWeight = 0.02f }, _ => { }).Train(repeated);
    }
}
