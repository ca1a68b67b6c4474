using System.Text.Json;

namespace Platform.Templating.Tests;

internal static class CaseContext
{
    /// <summary>The context of a case. Topics that start with strict are rendered strictly and refuse null.</summary>
    public static TemplateContext Of(string modelFile, Template template, string name)
    {
        var isStrict = name.StartsWith("strict", StringComparison.Ordinal);
        var folder = Path.Combine(Path.GetDirectoryName(modelFile)!, "included");
        return new TemplateContext
        {
            Model = File.Exists(modelFile) ? Model(File.ReadAllText(modelFile)) : [],
            Functions = SampleFunctions.Table,
            Strict = isStrict,
            RefuseNull = isStrict,
            Templates = wanted => Load(folder, wanted, template),
        };
    }

    public static ScriptObject Model(string json)
    {
        using var document = JsonDocument.Parse(json);
        return (ScriptObject)Value(document.RootElement)!;
    }

    private static Template? Load(string folder, string wanted, Template self)
    {
        if (wanted == self.Name)
        {
            return self;
        }

        var file = Path.Combine(folder, wanted + ".scriban");
        return File.Exists(file) ? Template.Parse(File.ReadAllText(file), wanted) : null;
    }

    private static object? Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new ScriptObject(element.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, Value(member.Value)))),
        JsonValueKind.Array => new ScriptArray(element.EnumerateArray().Select(Value)),
        JsonValueKind.String when element.GetString()!.StartsWith("date:", StringComparison.Ordinal) =>
            DateTime.Parse(element.GetString()![5..], System.Globalization.CultureInfo.InvariantCulture),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number when element.TryGetInt32(out var whole) => whole,
        JsonValueKind.Number => element.GetDecimal(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };
}
