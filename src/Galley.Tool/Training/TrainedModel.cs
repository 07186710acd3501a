namespace Galley.Tool.Training;

/// <summary>The weights of both passes.</summary>
internal sealed record TrainedModel(QuantizedPass First, QuantizedPass Second);
