using System.Text.Json;
using Platform.Templating;

namespace Platform.Cli.Templates;

/// <summary>A template model from JSON: whole numbers are integers, others decimal.</summary>
internal static class JsonModel
{
    /// <exception cref="JsonException">The text is not a JSON object.</exception>
    public static ScriptObject Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind == JsonValueKind.Object ? Members(document.RootElement) : throw new JsonException();
    }

    private static ScriptObject Members(JsonElement element) =>
        new(element.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, Value(member.Value))));

    private static object? Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => Members(element),
        JsonValueKind.Array => new ScriptArray(element.EnumerateArray().Select(Value)),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number when element.TryGetInt32(out var whole) => whole,
        JsonValueKind.Number when element.TryGetInt64(out var large) => large,
        JsonValueKind.Number => element.TryGetDecimal(out var exact) ? exact : element.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };
}
