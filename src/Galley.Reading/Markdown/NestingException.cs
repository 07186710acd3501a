namespace Galley.Reading.Markdown;

/// <summary>Blocks or inlines stand too deep within each other to be read.</summary>
internal sealed class NestingException : Exception
{
}
