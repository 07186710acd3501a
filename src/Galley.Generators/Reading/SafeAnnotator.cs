using Galley.Reading.Documents;
using Galley.Reading.Names;
using Galley.Reading.Problems;

namespace Galley.Generators.Reading;

/// <summary>Annotates a document; a fault of ours becomes a problem of that document alone.</summary>
internal static class SafeAnnotator
{
    public static Annotations Annotate(Document document, EntityRegistry registry, out Problem? fault)
    {
        fault = null;
        try
        {
            return Annotator.Annotate(document, registry);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            fault = DocumentCache.Fault(exception);
            return Annotations.Empty;
        }
    }
}
