namespace Galley.Reading.Markdown;

/// <summary>What was made of a link's or an image's address.</summary>
/// <param name="Url">The address, or <see langword="null"/> if it is unsafe and only the text stays.</param>
/// <param name="Title">The title, or <see langword="null"/>.</param>
/// <param name="Target">The index of the local target whose address is filled in later, or -1.</param>
internal sealed record ReadLink(string? Url, string? Title, int Target);
