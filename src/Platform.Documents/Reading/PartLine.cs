using System.Globalization;
using System.Text.RegularExpressions;
using Platform.Documents.Model;

namespace Platform.Documents.Reading;

/// <summary>A line that opens a part: <c>=== 附件 1 标题 [横排]</c>.</summary>
internal sealed partial record PartLine(bool IsIssued, int? Number, InlineText Title, bool Landscape, int Line)
{
    public static bool Is(VisibleLine line) => line.Shape.StartsWith("===", StringComparison.Ordinal);

    /// <summary>The part's opening, or null after a diagnostic.</summary>
    public static PartLine? Read(VisibleLine line, DiagnosticList diagnostics)
    {
        var match = Pattern().Match(line.Shape);
        if (!match.Success)
        {
            diagnostics.Add(line.Number, line.Column(0), "看不懂这一部分：应写成“=== 印发件 标题”“=== 附件 标题”或“=== 附件 1 标题”，末尾可加 [横排]。");
            return null;
        }

        var title = match.Groups["title"];
        var number = match.Groups["number"] is { Success: true } digits ? int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture) : (int?)null;
        return new PartLine(
            match.Groups["kind"].Value == "印发件",
            number,
            line.Slice(title.Index, title.Index + title.Length),
            match.Groups["landscape"].Success,
            line.Number);
    }

    [GeneratedRegex(@"^={3,}\s*(?:(?<kind>印发件)|(?<kind>附件)(?:\s*(?<number>[0-9]{1,2})(?=\s))?)\s+(?<title>\S.*?)\s*(?<landscape>\[横排\])?\s*$")]
    private static partial Regex Pattern();
}
