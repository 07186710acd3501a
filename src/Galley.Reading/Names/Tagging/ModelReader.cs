using System.IO.Compression;

namespace Galley.Reading.Names.Tagging;

/// <summary>Reads a model file. <c>docs/names.md</c> describes the format.</summary>
internal static class ModelReader
{
    /// <summary>What a model file begins with.</summary>
    public const uint Signature = 0x314D4E47;

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">The stream holds no model of this version.</exception>
    public static TaggerModel Read(Stream stream)
    {
        var head = new byte[8];
        ReadAll(stream, head);
        if (BitConverter.ToUInt32(head, 0) != Signature)
        {
            throw new InvalidDataException("This is no model of this version of Galley.");
        }

        var bytes = new byte[BitConverter.ToInt32(head, 4)];
        using (var inflated = new DeflateStream(stream, CompressionMode.Decompress, leaveOpen: true))
        {
            ReadAll(inflated, bytes);
        }

        var input = new ModelBytes(bytes);
        var lexicon = ReadLexicon(input);
        var first = ReadPass(input);
        var second = ReadPass(input);
        var calibration = new int[TaggerModel.MarginSteps];
        for (var i = 0; i < calibration.Length; i++)
        {
            calibration[i] = (int)input.Number();
        }

        return new TaggerModel(lexicon, first, second, calibration);
    }

    private static Lexicon ReadLexicon(ModelBytes input)
    {
        var clusters = ReadTable(input);
        var coarser = new ushort[input.Number()];
        for (var i = 0; i < coarser.Length; i++)
        {
            coarser[i] = (ushort)input.Number();
        }

        return new Lexicon(clusters, coarser, ReadTable(input));
    }

    private static KeyTable ReadTable(ModelBytes input)
    {
        var count = (int)input.Number();
        var kinds = new uint[input.Number()];
        for (var i = 0; i < kinds.Length; i++)
        {
            kinds[i] = input.Number();
        }

        var table = new KeyTable(count);
        var key = 0u;
        for (var i = 0; i < count; i++)
        {
            key += input.Number();
            table.Add(key, kinds[input.Number()]);
        }

        return table;
    }

    private static PassWeights ReadPass(ModelBytes input)
    {
        var transitions = new int[TagSet.Count * TagSet.Count];
        for (var i = 0; i < transitions.Length; i++)
        {
            transitions[i] = input.Signed();
        }

        var count = (int)input.Number();
        var keys = new uint[count];
        var weights = new sbyte[count * TagSet.Count];
        var key = 0u;
        for (var row = 0; row < count; row++)
        {
            key += input.Number();
            keys[row] = key;
        }

        // Which tags have a weight, then the weights: alike bytes lie together and shrink better.
        var masks = new uint[count];
        for (var row = 0; row < count; row++)
        {
            masks[row] = input.Number();
        }

        for (var row = 0; row < count; row++)
        {
            input.Small(masks[row], new Span<sbyte>(weights, row * TagSet.Count, TagSet.Count));
        }

        return new PassWeights(new FeatureRows(keys, weights), transitions);
    }

    private static void ReadAll(Stream stream, byte[] bytes)
    {
        for (var at = 0; at < bytes.Length;)
        {
            var read = stream.Read(bytes, at, bytes.Length - at);
            if (read == 0)
            {
                throw new InvalidDataException("The model ends too early.");
            }

            at += read;
        }
    }
}
