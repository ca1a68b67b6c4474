using System.Text.RegularExpressions;
using Platform.Documents.Model;

namespace Platform.Documents.Reading;

/// <summary>Reads the lines that only forms and tables need: right-aligned ones, cut lines, titles of slips, notes of tables.</summary>
internal static partial class FormLine
{
    /// <param name="before">The block above, or null.</param>
    /// <returns>Null for any other line.</returns>
    public static Block? Read(VisibleLine line, Block? before)
    {
        if (Right().Match(line.Shape) is { Success: true } right)
        {
            return new RightLine(Text(line, right), line.Number);
        }

        if (Cut().Match(line.Shape) is { Success: true } cut)
        {
            return new CutLine(Text(line, cut), line.Number);
        }

        if (Title().Match(line.Shape) is { Success: true } title)
        {
            return new SlipTitle(Text(line, title), line.Number);
        }

        return before is Table or TableNote && Note().IsMatch(line.Shape) ? new TableNote(line.Slice(0, line.Text.Length), line.Number) : null;
    }

    private static InlineText Text(VisibleLine line, Match match) => line.Slice(match.Groups[1].Index, match.Groups[1].Index + match.Groups[1].Length);

    [GeneratedRegex(@"^>\s+(\S.*)$")]
    private static partial Regex Right();

    [GeneratedRegex(@"^-{3,}\s+(\S.*?)\s+-{3,}$")]
    private static partial Regex Cut();

    [GeneratedRegex(@"^==\s+(\S.*)$")]
    private static partial Regex Title();

    [GeneratedRegex("^(?:注|说明|填表说明)[：:]")]
    private static partial Regex Note();
}
