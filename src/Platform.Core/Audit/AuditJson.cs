using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Platform.Core.Audit;

/// <summary>JSON as the trail keeps it: Chinese as itself, choices by their names.</summary>
internal static class AuditJson
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Converters = { new JsonStringEnumConverter() } };

    public static string Of<T>(T value) => JsonSerializer.Serialize(value, Options);
}
