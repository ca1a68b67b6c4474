using Platform.Documents.Model;

namespace Platform.Documents.Checking;

/// <summary>Tells a letter, an order and minutes by their mark and number.</summary>
internal static class FormatFinder
{
    public static DocumentFormat Find(IReadOnlyList<Passage> letterhead, string number, IReadOnlyList<Passage> title)
    {
        var mark = string.Concat(letterhead.Select(line => line.Trimmed));
        return mark switch
        {
            _ when mark.EndsWith('令') || mark.EndsWith("命令", StringComparison.Ordinal) => DocumentFormat.Order,
            _ when mark.EndsWith("纪要", StringComparison.Ordinal) => DocumentFormat.Minutes,
            "" => title is [.., var last] && last.Trimmed.EndsWith('函') ? DocumentFormat.Letter : DocumentFormat.Document,
            _ when !mark.Contains("文件", StringComparison.Ordinal) && number.Contains('函') => DocumentFormat.Letter,
            _ => DocumentFormat.Document,
        };
    }

    public static string Name(DocumentFormat format) => format switch
    {
        DocumentFormat.Letter => "信函",
        DocumentFormat.Order => "命令（令）",
        DocumentFormat.Minutes => "纪要",
        _ => "文件",
    };
}
