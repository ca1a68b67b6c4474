using System.Globalization;
using System.Text.RegularExpressions;
using Platform.Documents.Model;

namespace Platform.Documents.Reading;

/// <summary>The blanks, filled-in texts and squares of one line, found in its shape.</summary>
internal sealed partial class InlineMarks
{
    private const string StrayRule = "下划线要成对：填写的文字写成“__文字__”，空白写四个以上下划线；要印出下划线，请在前面加“\\”。";
    private const string StrayBoxes = "看不懂“[格”：应写成“[格 18]”或“[格 18 文字]”，格数是 1 到 99；要印出“[”，请在前面加“\\”。";

    private readonly RunKind[] kinds;
    private readonly string?[] shown;

    private InlineMarks(string shape, string text)
    {
        kinds = new RunKind[shape.Length];
        shown = new string?[shape.Length];
        var rest = shape.ToCharArray();
        foreach (Match mark in Mark().Matches(shape))
        {
            Array.Fill(rest, VisibleLine.Escaped, mark.Index, mark.Length);
            Read(mark, text);
        }

        Faults = [.. Stray().Matches(new string(rest)).Select(stray => (stray.Index, stray.Value[0] == '_' ? StrayRule : StrayBoxes))];
    }

    /// <summary>Markup that is no mark, by index.</summary>
    public IReadOnlyList<(int Index, string Message)> Faults { get; }

    /// <summary>Null for a line that holds none.</summary>
    public static InlineMarks? Of(string shape, string text) =>
        shape.Contains("__", StringComparison.Ordinal) || shape.Contains("[格", StringComparison.Ordinal) ? new InlineMarks(shape, text) : null;

    public RunKind Kind(int index) => kinds[index];

    /// <summary>What is seen in place of a character, or null for the character itself.</summary>
    public string? Shown(int index) => shown[index];

    private void Read(Match mark, string text)
    {
        if (mark.Groups["filled"] is { Success: true } filled)
        {
            Show(mark, filled, RunKind.Filled);
        }
        else if (mark.Groups["count"] is { Success: true } count)
        {
            var code = mark.Groups["code"];
            Show(mark, code, RunKind.Boxes);
            var used = text.Substring(code.Index, code.Length).EnumerateRunes().Count();
            var free = int.Parse(count.ValueSpan, CultureInfo.InvariantCulture) - used;
            shown[mark.Index + mark.Length - 1] = new string('□', Math.Max(0, free));
        }
        else
        {
            Array.Fill(kinds, RunKind.Blank, mark.Index, mark.Length);
        }
    }

    private void Show(Match mark, Group inner, RunKind kind)
    {
        Array.Fill(kinds, kind, mark.Index, mark.Length);
        Array.Fill(shown, "", mark.Index, mark.Length);
        Array.Fill(shown, null, inner.Index, inner.Length);
    }

    [GeneratedRegex(@"_{4,}|(?<!_)__(?<filled>[^_|]+)__(?!_)|\[格\s*(?<count>[1-9][0-9]?)(?:\s+(?<code>[^\]\[|]*?))?\s*\]")]
    private static partial Regex Mark();

    [GeneratedRegex(@"__+|\[格")]
    private static partial Regex Stray();
}
