using System.Text.Json;

namespace Platform.Templating.Functions;

/// <summary>Reads JSON into script values: whole numbers as int or long, others as double.</summary>
internal static class JsonReading
{
    public static object? Read(Call call)
    {
        if (call.Text(0) is not { } text)
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(text);
            return Value(call, document.RootElement);
        }
        catch (JsonException bad)
        {
            throw new FunctionException($"这段文本不是有效的 JSON（第 {bad.LineNumber + 1} 行附近）");
        }
        catch (Exception bad) when (bad is InvalidOperationException or ArgumentException)
        {
            throw new FunctionException("这段 JSON 里有不完整的字符");
        }
    }

    private static object? Value(Call call, JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => Members(call, element),
        JsonValueKind.Array => Items(call, element),
        JsonValueKind.String => Text(call, element),
        JsonValueKind.Number => Number(element),
        JsonValueKind.True => Boxes.True,
        JsonValueKind.False => Boxes.False,
        _ => null,
    };

    private static ScriptObject Members(Call call, JsonElement element)
    {
        var result = new ScriptObject();
        foreach (var member in element.EnumerateObject())
        {
            call.Context.ChargeItems(1);
            call.Context.ChargeText(member.Name.Length);
            result[member.Name] = Value(call, member.Value);
        }

        return result;
    }

    private static ScriptArray Items(Call call, JsonElement element)
    {
        call.Context.ChargeItems(element.GetArrayLength());
        return new ScriptArray(element.EnumerateArray().Select(item => Value(call, item)));
    }

    private static string? Text(Call call, JsonElement element)
    {
        var text = element.GetString();
        call.Context.ChargeText(text!.Length);
        return text;
    }

    private static object Number(JsonElement element)
    {
        if (element.TryGetInt64(out var whole))
        {
            return Boxes.Of(whole);
        }

        return element.TryGetDouble(out var fraction) && double.IsFinite(fraction)
            ? fraction
            : throw new FunctionException($"JSON 里的数 {element.GetRawText()} 太大");
    }
}
