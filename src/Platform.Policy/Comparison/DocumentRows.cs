using Platform.Policy.Model;

namespace Platform.Policy.Comparison;

internal static class DocumentRows
{
    public static ComparisonGroup Group(IReadOnlyList<PolicyView> districts) => new("document", "政策文件",
    [
        Row("title", "文件", districts, document => document.ShortTitle),
        Row("type", "文种", districts, document => document.Type),
        Row("number", "发文字号", districts, document => document.Number ?? "未印出"),
        Row("issued", "成文日期", districts, document => $"{document.Issued:yyyy年M月d日}"),
        Row("effective", "施行日期", districts, document => document.Effective is { } day ? $"{day:yyyy年M月d日}" : $"{document.Issued:yyyy年M月d日}（按成文日期推定）"),
        Row("standing", "效力", districts, document => EnumWords.Of(document.Standing.Status)),
    ]);

    private static ComparisonRow Row(string key, string question, IReadOnlyList<PolicyView> districts, Func<PolicyDocument, string> answer) => new(
        key, question, null,
        [.. districts.Select(view => view.Documents.Count > 0
            ? new ComparisonCell([new(answer(view.Documents[0]), null)], null)
            : ComparePolicies.Missing(view))]);
}
