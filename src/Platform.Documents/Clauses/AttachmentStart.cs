using System.Globalization;
using System.Text.RegularExpressions;
using Platform.Documents.Numbering;

namespace Platform.Documents.Clauses;

/// <summary>A line that opens an attachment: 附件, 附件1, 附件 1：标题.</summary>
internal sealed partial record AttachmentStart(int Index, int? Number, string Title)
{
    private const int LongestTitle = 50;

    /// <summary>The attachments by line index. A number met twice was announced in the 附件说明 first; the last one opens it.</summary>
    public static IReadOnlyList<AttachmentStart> FindAll(IReadOnlyList<SourceLine> lines)
    {
        var starts = new List<AttachmentStart>();
        for (var index = 0; index < lines.Count; index++)
        {
            if (Read(lines[index].Text, index) is { } start)
            {
                starts.RemoveAll(earlier => earlier.Number == start.Number);
                starts.Add(start);
            }
        }

        return starts;
    }

    private static AttachmentStart? Read(string line, int index)
    {
        var match = Alone().Match(line);
        if (match.Success)
        {
            return new AttachmentStart(index, ParseNumber(match.Groups[1].Value), "");
        }

        match = WithTitle().Match(line);
        return match.Success && match.Groups[2].Length <= LongestTitle
            ? new AttachmentStart(index, ParseNumber(match.Groups[1].Value), match.Groups[2].Value)
            : null;
    }

    private static int? ParseNumber(string text) =>
        text.Length == 0 ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : ChineseNumerals.Parse(text);

    [GeneratedRegex($@"^附件(\d{{1,2}}|[{ChineseNumerals.Characters}]+)?[：.]?$")]
    private static partial Regex Alone();

    [GeneratedRegex(@"^附件(\d{1,2})[：.、](?!\d)(.*[^。；，、])$")]
    private static partial Regex WithTitle();
}
