using System.Text;
using Platform.Documents.Marks;

namespace Platform.Documents.Reading;

/// <summary>Turns a raw line or head value into a visible line: takes escapes and source marks out.</summary>
internal sealed class LineReader(DiagnosticList diagnostics)
{
    private const string CutMark = "来源标记被截断了：不要在模板里截取或拼接带来源的文字。";

    private readonly StringBuilder text = new();
    private readonly StringBuilder shape = new();
    private readonly List<string?> sources = [];
    private readonly List<int> columns = [];
    private readonly Stack<string> open = new();

    /// <param name="column">The column of the first character, from 1.</param>
    public VisibleLine Read(string raw, int line, int column) =>
        Report(IsPlain(raw) ? new VisibleLine(line, raw, raw, [], [], column) : ReadMarked(raw, line, column));

    // Most lines: what stands in the file is what will be seen.
    private static bool IsPlain(string raw)
    {
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] == '\\' || VisibleText.IsUnprintable(raw, i))
            {
                return false;
            }
        }

        return true;
    }

    private VisibleLine ReadMarked(string raw, int line, int column)
    {
        text.Clear();
        shape.Clear();
        sources.Clear();
        columns.Clear();
        open.Clear();
        var intact = true;
        for (var i = 0; i < raw.Length && intact; i++)
        {
            intact = ReadAt(raw, ref i, line, column);
        }

        if (!intact || open.Count > 0)
        {
            diagnostics.Add(line, column, CutMark);
        }

        columns.Add(column + raw.Length);
        return new VisibleLine(line, text.ToString(), shape.ToString(), [.. sources], [.. columns], column);
    }

    private VisibleLine Report(VisibleLine read)
    {
        foreach (var (index, message) in read.Faults)
        {
            diagnostics.Add(read.Number, read.Column(index), message);
        }

        return read;
    }

    private bool ReadAt(string raw, ref int i, int line, int column)
    {
        switch (raw[i])
        {
            case SourceMarks.Open:
                var middle = raw.IndexOf(SourceMarks.Middle, i);
                if (middle < 0 || raw.AsSpan(i + 1, middle - i - 1).IndexOfAny(SourceMarks.Open, SourceMarks.Close) >= 0)
                {
                    return false;
                }

                open.Push(raw[(i + 1)..middle]);
                i = middle;
                return true;
            case SourceMarks.Close:
                return open.TryPop(out _);
            case SourceMarks.Middle:
                return false;
            case not SourceMarks.Middle when VisibleText.IsUnprintable(raw, i):
                diagnostics.Add(line, column + i, $"有看不见或印不出的字符 U+{(int)raw[i]:X4}，请删去。");
                return true;
            case '\\' when i + 1 < raw.Length && !VisibleText.IsUnprintable(raw, i + 1):
                Append(raw[i + 1], VisibleLine.Escaped, column + i);
                i++;
                return true;
            default:
                Append(raw[i], raw[i], column + i);
                return true;
        }
    }

    private void Append(char visible, char form, int column)
    {
        text.Append(visible);
        shape.Append(form);
        sources.Add(open.TryPeek(out var id) ? id : null);
        columns.Add(column);
    }
}
