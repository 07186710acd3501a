using Galley.CompilerServices;
using Galley.Reading.Annotation.Saved;

namespace Galley.Compiling.Saved;

/// <summary>
/// What is saved of a shard that lies in the resource: the hash of its content, and of what that was made. So the generator knows the hash
/// without the content, and the task takes from the last resource what has not changed.
/// </summary>
/// <param name="ContentHash">The hash of text and tables.</param>
/// <param name="Inputs">The keys of its articles' contents (<see cref="ArticleKeys.OfContent"/>), in their order.</param>
internal sealed record SavedShard(ulong ContentHash, IReadOnlyList<string> Inputs)
{
    /// <summary>The entry of a shard.</summary>
    /// <param name="shard">The shard's key.</param>
    public SavedEntry ToEntry(string shard) => new(KeyOf(shard), TableDigits.Fixed(ContentHash, TableDigits.HashWidth) + string.Concat(Inputs));

    /// <summary>The saved shard, or <see langword="null"/>.</summary>
    /// <param name="store">Where it may be saved.</param>
    /// <param name="shard">The shard's key.</param>
    public static SavedShard? Find(AnnotationStore store, string shard)
    {
        if (store.FindEntry(KeyOf(shard)) is not { Body: var body }
            || body.Length < TableDigits.HashWidth
            || (body.Length - TableDigits.HashWidth) % AnnotationKeys.Width != 0)
        {
            return null;
        }

        var hash = 0UL;
        for (var i = 0; i < TableDigits.HashWidth; i++)
        {
            var digit = body[i] < 0x80 ? TableDigits.ValueOf((byte)body[i]) : byte.MaxValue;
            if (digit == byte.MaxValue)
            {
                return null;
            }

            hash = (hash << TableDigits.FixedBits) | (uint)digit;
        }

        var inputs = new string[(body.Length - TableDigits.HashWidth) / AnnotationKeys.Width];
        for (var i = 0; i < inputs.Length; i++)
        {
            inputs[i] = body.Substring(TableDigits.HashWidth + (i * AnnotationKeys.Width), AnnotationKeys.Width);
        }

        return new SavedShard(hash, inputs);
    }

    private static string KeyOf(string shard) => AnnotationKeys.Hash("shard", shard);
}
