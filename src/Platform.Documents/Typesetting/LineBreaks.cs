using System.Text;
using Platform.Documents.Model;

namespace Platform.Documents.Typesetting;

/// <summary>Where lines of a text may end.</summary>
internal static class LineBreaks
{
    // What may follow a figure as its unit, longest first; a line never parts them.
    private static readonly string[][] Units = Group(
        "平方米 平方公里 立方米 个百分点 个托位 个工作日 个月 万元 亿元 千元 万人 万个 万平方米 小时 分钟 公里 千米 千克 公斤 周岁 月龄 岁以下 岁以上 人次 人以上 年度 年底 年末 年 月 日 个 家 名 人 元 万 亿 岁 天 周 号 期 "
        + "条 项 次 倍 所 张 间 台 户 篇 位 件 份 页 款 章 节 分 时 秒 米 克 吨 届 级 类 种 处 座 栋 层 辆 套 批 轮 场 ㎡ ％ % ‰ ℃ ° 度 成 折 角 点");

    /// <summary>For every boundary before a cell, whether a line may end there; the first is never asked for.</summary>
    public static bool[] Of(ReadOnlySpan<Cell> cells)
    {
        var open = new bool[cells.Length + 1];
        for (var i = 1; i < cells.Length; i++)
        {
            open[i] = MayBreak(cells, i);
        }

        CloseUnits(cells, open);
        open[cells.Length] = true;
        return open;
    }

    /// <summary>The same by Word's rules, which part figures from their units.</summary>
    public static bool[] OfWord(ReadOnlySpan<Cell> cells)
    {
        var open = new bool[cells.Length + 1];
        for (var i = 1; i < cells.Length; i++)
        {
            var (before, after) = (cells[i - 1].Character, cells[i].Character);
            open[i] = !cells[i].IsSpace && !CharacterClass.IsMark(after) && !CharacterClass.MayNotBegin(after) && !CharacterClass.MayNotEnd(before)
                && !(CharacterClass.IsWord(before) && CharacterClass.IsWord(after));
        }

        open[cells.Length] = true;
        return open;
    }

    private static bool MayBreak(ReadOnlySpan<Cell> cells, int at)
    {
        var before = cells[at - 1].Character;
        var after = cells[at].Character;
        if (cells[at].IsSpace || CharacterClass.IsMark(after) || (cells[at].Kind == RunKind.Boxes && cells[at - 1].Kind == RunKind.Boxes))
        {
            return false;
        }

        if (CharacterClass.MayNotBegin(after) || CharacterClass.MayNotEnd(before))
        {
            return false;
        }

        return !(CharacterClass.IsWord(before) && CharacterClass.IsWord(after)) && !IsNumber(before, after);
    }

    // 第3期, and 〔2021〕62号 as a whole.
    private static bool IsNumber(Rune before, Rune after) => CharacterClass.IsDigit(after) && before.Value is '第' or '〕' && CharacterClass.IsDigit(after);

    private static void CloseUnits(ReadOnlySpan<Cell> cells, bool[] open)
    {
        for (var i = 1; i < cells.Length; i++)
        {
            if (cells[i].IsWide && CharacterClass.IsDigit(cells[i - 1].Character))
            {
                Array.Fill(open, false, i, UnitLength(cells, i));
            }
        }
    }

    private static int UnitLength(ReadOnlySpan<Cell> cells, int at)
    {
        var first = cells[at].Character.Value;
        var group = first < Units.Length ? Units[first] : null;
        foreach (var unit in group ?? [])
        {
            if (StartsWith(cells, at, unit))
            {
                return unit.Length;
            }
        }

        return 0;
    }

    private static bool StartsWith(ReadOnlySpan<Cell> cells, int at, string unit)
    {
        if (at + unit.Length > cells.Length)
        {
            return false;
        }

        for (var i = 0; i < unit.Length; i++)
        {
            if (cells[at + i].Character.Value != unit[i])
            {
                return false;
            }
        }

        return true;
    }

    private static string[][] Group(string units)
    {
        var groups = new string[0x10000][];
        foreach (var group in units.Split(' ').GroupBy(unit => unit[0]))
        {
            groups[group.Key] = [.. group.OrderByDescending(unit => unit.Length)];
        }

        return groups;
    }
}
