namespace Galley.Reading.Names.Tagging;

/// <summary>Reads a model file. <c>docs/names.md</c> describes the format.</summary>
internal static class ModelReader
{
    /// <summary>What a model file begins with.</summary>
    public const uint Signature = 0x334D4E47;

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">The stream holds no model of this version.</exception>
    public static TaggerModel Read(Stream stream)
    {
        var input = new ModelBytes(stream);
        if (input.Number() != Signature)
        {
            throw new InvalidDataException("This is no model of this version of Galley.");
        }

        var lexicon = ReadLexicon(input);
        var first = input.Signed(TagSet.Count * TagSet.Count);
        var second = input.Signed(TagSet.Count * TagSet.Count);
        var rows = new RowTable(input);
        return new TaggerModel(lexicon, rows, first, second, input.Signed(TaggerModel.MarginSteps));
    }

    private static Lexicon ReadLexicon(ModelBytes input)
    {
        var clusters = new KeyTable(input);
        var coarser = input.Shorts(input.Count());
        return new Lexicon(clusters, coarser, new KeyTable(input));
    }
}
