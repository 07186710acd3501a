using System.Collections.Immutable;
using System.Globalization;

using Galley.Compiling.Model;
using Galley.Reading.Storage;

namespace Galley.Compiling.Options;

/// <summary>Reads which files articles may point at.</summary>
internal static class AssetReader
{
    public static AssetSet Read(PropertyLookup options)
    {
        var list = AssetList.Read(OptionsReader.Decode(OptionsReader.Get(options, OptionNames.EncodedAssets)));
        if (list is null)
        {
            return AssetSet.Unknown;
        }

        var directory = OptionsReader.ProjectDirectory(options);
        var assets = ImmutableArray.CreateBuilder<Asset>(list.Count);
        foreach (var fields in list)
        {
            // The task made paths relative; editors get them whole, and without sizes.
            assets.Add(new Asset(
                RelativePath.Of(directory, fields[0]),
                fields.Length == 3 ? Number(fields[1]) : 0,
                fields.Length == 3 ? Number(fields[2]) : 0));
        }

        assets.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        return new AssetSet(true, new EquatableArray<Asset>(assets.ToImmutable()));
    }

    private static int Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
