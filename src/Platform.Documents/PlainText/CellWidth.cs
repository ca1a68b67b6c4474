using System.Globalization;

namespace Platform.Documents.PlainText;

/// <summary>Widths in columns of a fixed-width Chinese font: Latin 1, Chinese 2.</summary>
internal static class CellWidth
{
    // Ambiguous in Unicode, full-width in every Chinese font.
    private const string WideMarks = "“”‘’—…·×÷±°★☆●○■□☑▲△※§№℃";

    public static int Of(string text)
    {
        var width = 0;
        foreach (var element in Elements(text))
        {
            width += OfElement(element);
        }

        return width;
    }

    /// <summary>The width of one grapheme.</summary>
    public static int OfElement(string element)
    {
        var rune = char.IsSurrogate(element[0]) ? char.ConvertToUtf32(element, 0) : element[0];
        return IsWide(rune) ? 2 : 1;
    }

    public static IEnumerable<string> Elements(string text)
    {
        var enumerator = StringInfo.GetTextElementEnumerator(text);
        while (enumerator.MoveNext())
        {
            yield return enumerator.GetTextElement();
        }
    }

    private static bool IsWide(int rune) => rune switch
    {
        >= 0x1100 and <= 0x115F => true,
        >= 0x2E80 and <= 0xA4CF => true,
        >= 0xAC00 and <= 0xD7A3 => true,
        >= 0xF900 and <= 0xFAFF => true,
        >= 0xFE30 and <= 0xFE6F => true,
        >= 0xFF01 and <= 0xFF60 => true,
        >= 0xFFE0 and <= 0xFFE6 => true,
        >= 0x2460 and <= 0x24FF => true,
        >= 0x1F300 => true,
        _ => rune < 0x10000 && WideMarks.Contains((char)rune, StringComparison.Ordinal),
    };
}
