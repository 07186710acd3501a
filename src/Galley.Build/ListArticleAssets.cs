using System.Text;

using Galley.Build.Images;
using Galley.Reading.Storage;

using Microsoft.Build.Framework;

namespace Galley.Build;

/// <summary>
/// Tells the generator which files articles may point at, and how large the images among them are: the compiler itself
/// reads no binary files.
/// </summary>
public sealed class ListArticleAssets : Microsoft.Build.Utilities.Task
{
    /// <summary>The files, by their full paths.</summary>
    public ITaskItem[] Assets { get; set; } = [];

    /// <summary>The project's folder, to which the paths are made relative.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = "";

    /// <summary>The list as <see cref="AssetList"/> writes it, in Base64.</summary>
    [Output]
    public string Encoded { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        var list = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var asset in Assets)
        {
            var path = RelativePath.Of(ProjectDirectory, asset.ItemSpec);

            // A project may list what is not there; a reference to it still leads nowhere.
            if (!list.ContainsKey(path) && File.Exists(asset.ItemSpec))
            {
                list.Add(path, ImageSizes.Read(asset.ItemSpec) is { } size ? AssetList.Row(path, size.Width, size.Height) : path);
            }
        }

        Encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes(AssetList.Write(list.Values)));
        return true;
    }
}
