using System.Text.Json.Nodes;
using Platform.Policy.Shapes;

namespace Platform.Policy.Schema;

/// <summary>The schema of a value by its shape.</summary>
internal static class ValueSchema
{
    public static JsonObject Of(KeyShape key, ValueShape shape, SchemaWriter writer) => shape switch
    {
        ValueShape.Text => Text(key),
        ValueShape.Number => new JsonObject { ["type"] = "number", ["minimum"] = 0 },
        ValueShape.Whole => new JsonObject { ["type"] = "integer" },
        ValueShape.Flag => new JsonObject { ["type"] = "boolean" },
        ValueShape.Day => new JsonObject { ["type"] = "string", ["format"] = "date", ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
        ValueShape.Choice choice => new JsonObject { ["enum"] = Words(choice.Type) },
        ValueShape.List list => new JsonObject { ["type"] = "array", ["items"] = Of(key, list.Item, writer) },
        ValueShape.Map map => Map(key, map, writer),
        ValueShape.Open => new JsonObject { ["type"] = "object" },
        ValueShape.Nested nested => writer.Reference(nested.Shape),
        _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, null),
    };

    private static JsonObject Text(KeyShape key)
    {
        var text = new JsonObject { ["type"] = "string" };
        var pattern = key.Matches?.Pattern ?? (key.IsClause ? ClauseForm.Pattern : null);
        if (pattern is null) text["minLength"] = 1;
        else text["pattern"] = pattern;
        return text;
    }

    private static JsonObject Map(KeyShape key, ValueShape.Map map, SchemaWriter writer) => new()
    {
        ["type"] = "object",
        ["propertyNames"] = map.KeyType.IsEnum
            ? new JsonObject { ["enum"] = Words(map.KeyType) }
            : new JsonObject { ["pattern"] = StableName.WordPattern },
        ["additionalProperties"] = Of(key, map.Value, writer),
    };

    private static JsonArray Words(Type type) => new([.. ChoiceWords.Table(type).Keys.Select(word => (JsonNode)word)]);
}
