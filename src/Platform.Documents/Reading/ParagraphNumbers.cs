using Platform.Documents.Numbering;

namespace Platform.Documents.Reading;

/// <summary>自动编号: the numbers that stand before paragraphs of a Word document without being written in them.</summary>
internal sealed class ParagraphNumbers(MainDocumentPart part)
{
    private const int Levels = 9;
    private readonly W.Numbering? numbering = part.NumberingDefinitionsPart?.Numbering;
    private readonly Dictionary<int, int[]> counted = [];

    /// <summary>The number of the next paragraph in the document's order; empty where it has none.</summary>
    public string Next(W.Paragraph paragraph)
    {
        if (Properties(paragraph) is not { NumberingId.Val.Value: > 0 and var id } properties || ListOf(id) is not { } list)
        {
            return "";
        }

        var depth = Math.Clamp(properties.NumberingLevelReference?.Val?.Value ?? 0, 0, Levels - 1);
        var levels = list.Elements<W.Level>().Where(level => level.LevelIndex?.Value is >= 0 and < Levels).ToDictionary(level => level.LevelIndex!.Value);
        if (!levels.TryGetValue(depth, out var own))
        {
            return "";
        }

        var counts = Count(list.AbstractNumberId?.Value ?? 0, depth, levels);
        var text = own.NumberingFormat?.Val?.Value == W.NumberFormatValues.Bullet ? "" : own.LevelText?.Val?.Value ?? "";
        foreach (var (index, level) in levels.Where(known => known.Key <= depth))
        {
            text = text.Replace($"%{index + 1}", Written(counts[index], level), StringComparison.Ordinal);
        }

        return text;
    }

    private int[] Count(int list, int depth, Dictionary<int, W.Level> levels)
    {
        if (!counted.TryGetValue(list, out var counts))
        {
            counted[list] = counts = new int[Levels];
        }

        for (var above = 0; above < depth; above++)
        {
            counts[above] = counts[above] > 0 ? counts[above] : Start(levels, above);
        }

        counts[depth] = counts[depth] > 0 ? counts[depth] + 1 : Start(levels, depth);
        Array.Clear(counts, depth + 1, Levels - depth - 1);
        return counts;
    }

    private static int Start(Dictionary<int, W.Level> levels, int depth) => levels.GetValueOrDefault(depth)?.StartNumberingValue?.Val?.Value is > 0 and var start ? start : 1;

    private W.AbstractNum? ListOf(int id) =>
        numbering?.Elements<W.NumberingInstance>().FirstOrDefault(known => known.NumberID?.Value == id)?.AbstractNumId?.Val?.Value is { } list
            ? numbering.Elements<W.AbstractNum>().FirstOrDefault(known => known.AbstractNumberId?.Value == list)
            : null;

    private W.NumberingProperties? Properties(W.Paragraph paragraph) =>
        paragraph.ParagraphProperties?.NumberingProperties
        ?? part.StyleDefinitionsPart?.Styles?.Elements<W.Style>().FirstOrDefault(style => style.StyleId?.Value == paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value)?.StyleParagraphProperties?.NumberingProperties;

    private static string Written(int number, W.Level level)
    {
        var format = level.NumberingFormat?.Val?.Value;
        var isChinese = format is W.NumberFormatValues.ChineseCounting or W.NumberFormatValues.ChineseCountingThousand or W.NumberFormatValues.JapaneseCounting
            or W.NumberFormatValues.IdeographDigital or W.NumberFormatValues.TaiwaneseCounting or W.NumberFormatValues.TaiwaneseCountingThousand;
        return isChinese ? ChineseNumerals.Format(number) : $"{number}";
    }
}
