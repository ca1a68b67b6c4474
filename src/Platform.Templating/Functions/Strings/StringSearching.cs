using System.Globalization;
using static Platform.Templating.Functions.Parameters;

namespace Platform.Templating.Functions;

internal static class StringSearching
{
    public static IEnumerable<Function> All =>
    [
        new(
            "index_of",
            [
                Text("text"), Text("search"), Integer("startIndex").Optional(),
                Integer("count").Optional(), Text("stringComparison").Optional(),
            ],
            IndexOf),
    ];

    private static object IndexOf(Call call)
    {
        var text = call.Text(0) ?? throw new FunctionException("没有给出要查找的文本");
        var search = call.Text(1) ?? throw new FunctionException("没有给出要找的内容");
        var start = call.Integer(2);
        if (start < 0 || start > text.Length)
        {
            throw new FunctionException($"起始位置 {start} 超出文本范围（0 到 {text.Length}）");
        }

        var count = call.Any(3) is null ? text.Length - start : call.Integer(3);
        if (count < 0 || count > text.Length - start)
        {
            throw new FunctionException($"查找长度 {count} 超出文本范围（0 到 {text.Length - start}）");
        }

        return Boxes.Of(Find(call, text.AsSpan(start, count), search) is var found and >= 0 ? start + found : -1);
    }

    private static int Find(Call call, ReadOnlySpan<char> text, string search)
    {
        var local = call.Context.Culture.CompareInfo;
        var invariant = CultureInfo.InvariantCulture.CompareInfo;
        return call.Text(4) switch
        {
            null or "CurrentCulture" => local.IndexOf(text, search),
            "CurrentCultureIgnoreCase" => local.IndexOf(text, search, CompareOptions.IgnoreCase),
            "InvariantCulture" => invariant.IndexOf(text, search),
            "InvariantCultureIgnoreCase" => invariant.IndexOf(text, search, CompareOptions.IgnoreCase),
            "Ordinal" => text.IndexOf(search, StringComparison.Ordinal),
            "OrdinalIgnoreCase" => text.IndexOf(search, StringComparison.OrdinalIgnoreCase),
            var other => throw new FunctionException(
                $"不认识的比较方式“{other}”，可用 CurrentCulture、InvariantCulture、Ordinal 及各自加 IgnoreCase 的写法"),
        };
    }
}
