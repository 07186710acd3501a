using System.Text;

using Galley.Reading.Annotation.Saved;

namespace Galley.Build;

/// <summary>Opens a file of saved annotations; a missing or damaged one has no entries.</summary>
/// <param name="file">The file.</param>
internal sealed class CacheFileReader(string file)
{
    /// <summary>What is saved in the file.</summary>
    public AnnotationStore Open()
    {
        if (file.Length == 0 || !File.Exists(file))
        {
            return AnnotationStore.Empty;
        }

        var text = Encoding.UTF8.GetString(File.ReadAllBytes(file));
        return AnnotationStore.Open(text.Length, text.Substring);
    }
}
