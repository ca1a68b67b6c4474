using System.Text.Json.Nodes;
using Platform.Policy.Model;
using Platform.Policy.Shapes;

namespace Platform.Policy.Schema;

/// <summary>Writes one schema; each record it meets is defined once.</summary>
internal sealed class SchemaWriter
{
    private readonly SortedDictionary<string, JsonObject> _definitions = new(StringComparer.Ordinal);

    public JsonObject Document(string title, JsonObject body)
    {
        var schema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = title };
        foreach (var (key, value) in body.ToList()) schema[key] = value?.DeepClone();
        if (_definitions.Count > 0) schema["$defs"] = new JsonObject(_definitions.Select(d => KeyValuePair.Create(d.Key, (JsonNode?)d.Value)));
        return schema;
    }

    public static JsonObject Table(string keyPattern, JsonObject value) => new()
    {
        ["type"] = "object",
        ["minProperties"] = 1,
        ["propertyNames"] = new JsonObject { ["pattern"] = keyPattern },
        ["additionalProperties"] = value,
    };

    public JsonObject Reference(RecordShape shape) => Define(shape, () => shape.ShortForm is { } form ? Short(form, Properties(shape)) : Properties(shape));

    /// <summary>A single word, or number, or the whole table.</summary>
    private static JsonObject Short(ShortFormAttribute form, JsonObject table)
    {
        var word = form.Number is null ? new JsonObject { ["type"] = "string", ["minLength"] = 1 } : new JsonObject { ["type"] = new JsonArray("number", "string", "boolean") };
        return new JsonObject { ["anyOf"] = new JsonArray(word, table) };
    }

    /// <summary>An item that does not apply needs its clause only.</summary>
    public JsonObject ItemReference(RecordShape shape, bool cited) => Define(shape, () =>
    {
        var item = Properties(shape);
        var required = item["required"];
        item.Remove("required");
        if (cited) item["required"] = new JsonArray("clause");
        item["if"] = new JsonObject { ["properties"] = new JsonObject { ["applies"] = new JsonObject { ["const"] = false } }, ["required"] = new JsonArray("applies") };
        item["then"] = new JsonObject { ["required"] = new JsonArray("clause") };
        item["else"] = new JsonObject { ["required"] = required };
        return item;
    });

    public JsonObject Properties(RecordShape shape)
    {
        var properties = new JsonObject();
        foreach (var key in shape.Keys)
        {
            var value = ValueSchema.Of(key, key.Value, this);
            value["description"] = key.Description;
            properties[key.Name] = value;
        }

        var schema = new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties };
        if (shape.Required.Count > 0) schema["required"] = new JsonArray([.. shape.Required.Select(key => (JsonNode)key.Name)]);
        return schema;
    }

    private JsonObject Define(RecordShape shape, Func<JsonObject> body)
    {
        var name = SnakeCase.Of(shape.Type.Name);
        if (!_definitions.ContainsKey(name))
        {
            _definitions[name] = [];
            _definitions[name] = body();
        }

        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }
}
