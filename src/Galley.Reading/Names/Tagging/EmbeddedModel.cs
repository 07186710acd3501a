namespace Galley.Reading.Names.Tagging;

/// <summary>The model in this assembly's resources.</summary>
internal static class EmbeddedModel
{
    private const string Name = "Galley.Reading.Names.Tagging.names.model";

    /// <summary>Reads the model.</summary>
    public static TaggerModel Read()
    {
        using var stream = typeof(EmbeddedModel).Assembly.GetManifestResourceStream(Name)
            ?? throw new InvalidOperationException($"The assembly has no resource '{Name}'.");
        return ModelReader.Read(stream);
    }
}
