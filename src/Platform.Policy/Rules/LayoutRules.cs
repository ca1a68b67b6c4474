using Platform.Policy.Binding;
using Platform.Policy.Diagnostics;
using Platform.Policy.Model;

namespace Platform.Policy.Rules;

/// <summary>A layout that no page could be set in is refused where it is written.</summary>
internal static class LayoutRules
{
    private const decimal PageWidth = 210;
    private const decimal PageHeight = 297;

    public static void Check(PaperLayout layout, BoundFields at, Findings findings)
    {
        void Between(string key, decimal? value, decimal least, decimal most, string unit)
        {
            if (value < least || value > most)
                findings.Error(at.PlaceOf(key), $"{key} 超出范围：{value}", $"写 {least} 到 {most} {unit}");
        }

        Between("top_mm", layout.TopMm, 10, 80, "毫米");
        Between("left_mm", layout.LeftMm, 10, 60, "毫米");
        Between("text_width_mm", layout.TextWidthMm, 100, PageWidth - 20, "毫米");
        Between("text_height_mm", layout.TextHeightMm, 150, PageHeight - 20, "毫米");
        Between("lines_per_page", layout.LinesPerPage, 15, 40, "行");
        Between("characters_per_line", layout.CharactersPerLine, 15, 40, "字");
        Between("red_rule_mm", layout.RedRuleMm, 0.2m, 3, "毫米");
        Between("letterhead_pt", layout.LetterheadPt, 22, 80, "磅");
        Between("table_pt", layout.TablePt, 7, 16, "磅");
        Between("seal_mm", layout.SealMm, 30, 60, "毫米");
        if (layout.LeftMm + layout.TextWidthMm > PageWidth - 5)
            findings.Error(at.PlaceOf("text_width_mm"), "版心超出纸的右边", "订口加版心宽不超过 205 毫米");
        if (layout.TopMm + layout.TextHeightMm > PageHeight - 15)
            findings.Error(at.PlaceOf("text_height_mm"), "版心下面放不下页码", "天头加版心高不超过 282 毫米");
    }
}
