using System.Text.RegularExpressions;
using Platform.Policy.Binding;
using Platform.Policy.Diagnostics;

namespace Platform.Policy.Rules;

/// <summary>发文字号 as GB/T 9704 prints it: 机关代字〔年份〕序号号; also a standard's number. Printed numbers may differ, so this only warns.</summary>
internal static partial class DocumentNumber
{
    public static void Check(string? number, BoundFields at, Findings findings)
    {
        if (number is null || Usual().IsMatch(number)) return;
        var message = number.EndsWith('号') ? $"发文字号的写法不常见：{number}" : $"发文字号末尾没有“号”：{number}";
        findings.Doubt(at.Noted, at.PlaceOf("number"), message, "一般写成 样府办发〔2024〕6号");
    }

    [GeneratedRegex("^[^〔〕\\[\\]（）()0-9]+〔(?:19|20)[0-9]{2}〕[1-9][0-9]*号$|^(?:(?:19|20)[0-9]{2}年)?第[0-9一二三四五六七八九十百〇零]+号$|^.*(?:公告|令).*号$|^[A-Z][A-Z/]*[ ]?[0-9.]+[-—][0-9]{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Usual();
}
