using System.Globalization;
using System.Text.RegularExpressions;
using Platform.Documents.Model;

namespace Platform.Documents.Reading;

/// <summary>Reads the head's values that come from a fixed set of words, and its days.</summary>
internal sealed partial class HeadWords(HeadValues values)
{
    private static readonly Dictionary<string, DocumentFormat> Formats = new(StringComparer.Ordinal)
    {
        ["document"] = DocumentFormat.Document,
        ["letter"] = DocumentFormat.Letter,
        ["order"] = DocumentFormat.Order,
        ["minutes"] = DocumentFormat.Minutes,
        ["form"] = DocumentFormat.Form,
    };

    private static readonly Dictionary<string, DocumentDirection> Directions = new(StringComparer.Ordinal)
    {
        ["up"] = DocumentDirection.Up,
        ["down"] = DocumentDirection.Down,
        ["parallel"] = DocumentDirection.Parallel,
    };

    private static readonly Dictionary<string, bool> Flags = new(StringComparer.Ordinal) { ["true"] = true, ["false"] = false };

    public DocumentFormat Format() => OneOf("format", Formats, DocumentFormat.Document);

    public DocumentDirection Direction(string type)
    {
        DocumentDirection? usual = type switch
        {
            "报告" or "请示" or "议案" => DocumentDirection.Up,
            "函" => DocumentDirection.Parallel,
            "意见" => null,
            _ => DocumentDirection.Down,
        };
        var written = OneOf("direction", Directions, usual ?? DocumentDirection.Down);
        if (usual is not null && written != usual && values.Has("type"))
        {
            values.Report("direction", $"{type}的行文方向是固定的，请删去 direction；只有意见需要写。");
        }

        return written;
    }

    public bool Flag(string key) => OneOf(key, Flags, false);

    public DateOnly? Day(string key)
    {
        if (values.Text(key) is not { } text)
        {
            return null;
        }

        var match = DayPattern().Match(text);
        if (match.Success
            && DateOnly.TryParseExact(
                $"{match.Groups[1].Value}-{match.Groups[2].Value}-{match.Groups[3].Value}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        values.Report(key, $"{HeadKey.ChineseName(key)}“{text}”不是日期，应写成 2024年12月16日 或 2024-12-16。");
        return null;
    }

    private T OneOf<T>(string key, Dictionary<string, T> words, T otherwise)
    {
        if (values.Text(key) is not { } text)
        {
            return otherwise;
        }

        if (words.TryGetValue(text, out var value))
        {
            return value;
        }

        values.Report(key, $"{HeadKey.ChineseName(key)}（{key}）“{text}”不对，应是 {string.Join("、", words.Keys)} 之一。");
        return otherwise;
    }

    [GeneratedRegex(@"^([0-9]{4})(?:年|-)([0-9]{1,2})(?:月|-)([0-9]{1,2})日?$")]
    private static partial Regex DayPattern();
}
