using System.Globalization;
using System.Text;
using static Platform.Templating.Functions.Parameters;

namespace Platform.Templating.Functions;

internal static class StringEscaping
{
    public static IEnumerable<Function> All =>
    [
        new("escape", [Text("text")], call => call.Text(0) is { } text ? Escape(call, text) : null),
        new("literal", [Text("text")], call => call.Text(0) is { } text ? Literal(call, text) : null),
        new("base64_encode", [Text("text")], Encode),
        new("base64_decode", [Text("text")], Decode),
    ];

    private static string Literal(Call call, string text)
    {
        var escaped = Escape(call, text);
        call.Context.ChargeText((long)escaped.Length + 2);
        return $"\"{escaped}\"";
    }

    private static string Escape(Call call, string text)
    {
        var result = new ChargedText(call.Context);
        var from = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (Escaped(text[i]) is { } escaped)
            {
                result.Append(text.AsSpan(from, i - from));
                result.Append(escaped);
                from = i + 1;
            }
        }

        result.Append(text.AsSpan(from));
        return result.ToString();
    }

    private static string? Escaped(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\a' => "\\a",
        '\b' => "\\b",
        '\t' => "\\t",
        '\r' => "\\r",
        '\v' => "\\v",
        '\f' => "\\f",
        '\n' => "\\n",
        < ' ' => "\\x" + ((int)c).ToString("x2", CultureInfo.InvariantCulture),
        _ => null,
    };

    private static string Encode(Call call)
    {
        var text = call.Text(0) ?? "";
        call.Context.ChargeText((Encoding.UTF8.GetByteCount(text) + 2L) / 3 * 4);
        return Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
    }

    private static string Decode(Call call)
    {
        var text = call.Text(0) ?? "";
        call.Context.ChargeText(text.Length);
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(text));
        }
        catch (FormatException)
        {
            throw new FunctionException("这段文本不是有效的 Base64 编码");
        }
    }
}
