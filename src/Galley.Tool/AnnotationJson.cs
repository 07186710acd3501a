using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Galley.Tool;

/// <summary>Reads texts and writes annotations, a JSON object a line.</summary>
internal static class AnnotationJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Annotates the text of a line.</summary>
    /// <param name="line">An object with a string <c>text</c> and, if it has one, an <c>id</c>.</param>
    /// <returns>The annotation as UTF-8, without a line end.</returns>
    /// <exception cref="FormatException">The line is not such an object.</exception>
    public static byte[] Annotate(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
            {
                throw new FormatException("expected a JSON object");
            }

            if (!json.RootElement.TryGetProperty("text", out var text) || text.ValueKind != JsonValueKind.String)
            {
                throw new FormatException("expected a string 'text'");
            }

            json.RootElement.TryGetProperty("id", out var id);
            return Write(id, TextAnnotation.Of(text.GetString()!));
        }
        catch (JsonException exception)
        {
            throw new FormatException($"not valid JSON at byte {exception.BytePositionInLine + 1}", exception);
        }
        catch (InvalidOperationException exception)
        {
            // A lone half of a surrogate pair, written as an escape, is JSON but no text.
            throw new FormatException("'text' is not valid Unicode", exception);
        }
    }

    private static byte[] Write(JsonElement id, TextAnnotation annotation)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WritePropertyName("id");
            if (id.ValueKind == JsonValueKind.Undefined)
            {
                json.WriteNullValue();
            }
            else
            {
                id.WriteTo(json);
            }

            json.WriteStartArray("spans");
            foreach (var name in annotation.Names)
            {
                json.WriteStartObject();
                json.WriteNumber("start", name.Span.Start);
                json.WriteNumber("end", name.Span.End);
                json.WriteString("label", name.Label);
                json.WriteString("text", annotation.Text.AsSpan(name.Span.Start, name.Span.Length));
                json.WriteString("entity", name.Entity);
                json.WriteNumber("confidence", name.Confidence / 1000m);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("quotes");
            json.WriteEndArray();
            json.WriteStartArray("timex");
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }
}
