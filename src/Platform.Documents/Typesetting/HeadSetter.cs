using Platform.Documents.Fonts;
using Platform.Documents.Model;

namespace Platform.Documents.Typesetting;

/// <summary>版头 of 文件, 命令 and 纪要, at the places that the standard fixes on page one.</summary>
internal sealed class HeadSetter(TypeCase type, DocumentHead head, OpenPage page)
{
    private const double MarkBelowTop = 35;
    private const double OrderMarkBelowTop = 20;
    private const double RuleBelowNumber = 4;
    private readonly TypeStyle number = type.Grid(PlannedElement.Number);

    private double Left => page.Frame.Left;

    /// <summary>Places the head and leaves the page at the line where the title begins.</summary>
    public void Set()
    {
        var marks = new MarksSetter(type, head).Set(page, page.Frame.Top);
        if (head.Letterhead is not { } letterhead)
        {
            SetPlain(marks);
            return;
        }

        var top = page.Frame.Top + (head.Format == DocumentFormat.Order ? OrderMarkBelowTop : MarkBelowTop);
        var bottom = new LetterheadSetter(type, letterhead).Set(page, top);
        page.Y = bottom + (2 * type.Pitch);
        var hasNumber = SetNumber();
        if (head.Format == DocumentFormat.Order)
        {
            page.Y += 2 * type.Pitch;
            return;
        }

        // The number's characters stand in the middle of their line.
        var foot = hasNumber ? page.Y - ((type.Pitch - number.Em) / 2) : bottom;
        var rule = foot + RuleBelowNumber + (type.Profile.RedRuleThickness / 2);
        page.Items.Add(new Placed(new PlannedRule(PlannedElement.RedRule, Left, rule, Left + type.Width, rule, type.Profile.RedRuleThickness, Ink.Red)));
        page.Y = rule + (2 * type.Pitch);
    }

    private void SetPlain(double marksBottom)
    {
        page.Y = marksBottom;
        if (SetNumber())
        {
            page.Y += type.Pitch;
        }
    }

    private bool SetNumber()
    {
        var start = page.Y;
        if (!head.Signatories.IsEmpty)
        {
            SetUpward();
        }
        else if (head.Number is { } text)
        {
            Place(LineBox.Centered(type, text, number, 0, type.Width));
        }

        if (head.Format == DocumentFormat.Minutes)
        {
            SetMinutesLine();
        }

        return page.Y > start;
    }

    // Two signatories stand on a line; the number stands on the last.
    private void SetUpward()
    {
        var label = type.Grid(PlannedElement.Signatories);
        var name = type.Grid(PlannedElement.Signatories, FontRole.Kai);
        var rows = head.Signatories.Chunk(2).ToList();
        var column = head.Signatories.Max(text => type.Cells(text, name).Sum(cell => cell.Advance));
        var columns = Math.Min(2, head.Signatories.Length);
        var left = type.Width - type.Square - (columns * column) - ((columns - 1) * type.Square);
        for (var row = 0; row < rows.Count; row++)
        {
            if (row + 1 == rows.Count && head.Number is { } text)
            {
                Add(LineBox.StartingAt(type, text, number, type.Square), number);
            }

            if (row == 0)
            {
                Add(LineBox.EndingAt(type, "签发人：", label, left), label);
            }

            for (var i = 0; i < rows[row].Length; i++)
            {
                Add(LineBox.StartingAt(type, rows[row][i], name, left + (i * (column + type.Square))), name);
            }

            page.Y += type.Pitch;
        }
    }

    // Minutes name their body and day between the mark and the red line.
    private void SetMinutesLine()
    {
        page.Y += head.Number is null ? 0 : type.Pitch;
        var style = type.Grid(PlannedElement.Issuer);
        Add(LineBox.StartingAt(type, string.Join('　', head.Issuers), style, type.Square), style);
        if (head.Date is { } day)
        {
            var date = type.Grid(PlannedElement.Date);
            Add(LineBox.EndingAt(type, Printing.PrintedHead.Day(day), date, type.Width - type.Square), date);
        }

        page.Y += type.Pitch;
    }

    private void Place(SetLine line)
    {
        Add(line, number);
        page.Y += type.Pitch;
    }

    private void Add(SetLine line, TypeStyle style) => page.Items.Add(line.At(Left, page.Y + LineBox.Baseline(type.Pitch, style)));
}
