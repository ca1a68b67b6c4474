using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Platform.Templating.Functions;

/// <summary>Writes values as JSON. Chinese characters stand as they are; what could end a script in a page is escaped.</summary>
internal static class JsonWriting
{
    private const int DeepestNesting = 64;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Write(Call call)
    {
        var bytes = new ChargedBytes(call.Context);
        using (var writer = new Utf8JsonWriter(bytes, Options))
        {
            WriteValue(writer, call.Any(0));
        }

        return bytes.ToString();
    }

    private static void WriteValue(Utf8JsonWriter writer, object? value)
    {
        switch (Plain.Of(value))
        {
            case ScriptObject members:
                WriteObject(writer, members);
                break;
            case IEnumerable<object?> list:
                WriteArray(writer, list);
                break;
            case var scalar:
                WriteScalar(writer, scalar);
                break;
        }

        writer.Flush();
    }

    /// <summary>Members that are functions are left out.</summary>
    private static void WriteObject(Utf8JsonWriter writer, ScriptObject members)
    {
        ThrowIfDeep(writer);
        writer.WriteStartObject();
        foreach (var (name, value) in members)
        {
            if (value is not Function)
            {
                writer.WritePropertyName(name);
                WriteValue(writer, value);
            }
        }

        writer.WriteEndObject();
    }

    private static void WriteArray(Utf8JsonWriter writer, IEnumerable<object?> list)
    {
        ThrowIfDeep(writer);
        writer.WriteStartArray();
        foreach (var item in list)
        {
            WriteValue(writer, item);
        }

        writer.WriteEndArray();
    }

    private static void WriteScalar(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case bool truth:
                writer.WriteBooleanValue(truth);
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case DateTime date:
                writer.WriteStringValue(date);
                break;
            case TimeSpan span:
                writer.WriteStringValue(span.ToString("c", CultureInfo.InvariantCulture));
                break;
            default:
                WriteNumber(writer, value);
                break;
        }
    }

    private static void WriteNumber(Utf8JsonWriter writer, object value)
    {
        switch (value)
        {
            case int number:
                writer.WriteNumberValue(number);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case decimal number:
                writer.WriteNumberValue(number);
                break;
            case double number when double.IsFinite(number):
                writer.WriteNumberValue(number);
                break;
            default:
                throw new FunctionException(value is double ? "无穷大和非数不能写成 JSON" : $"{Kinds.Name(value)}不能写成 JSON");
        }
    }

    private static void ThrowIfDeep(Utf8JsonWriter writer)
    {
        if (writer.CurrentDepth >= DeepestNesting)
        {
            throw new FunctionException($"对象嵌套超过 {DeepestNesting} 层或包含自身，不能写成 JSON");
        }
    }
}
