using Platform.Policy.Binding;
using Platform.Policy.Diagnostics;
using Platform.Policy.Model;
using Platform.Policy.Shapes;

namespace Platform.Policy.Rules;

internal static class FactRules
{
    private const int MostOptions = 30;

    public static void Check(Fact fact, BoundFields at, Findings findings)
    {
        Options(fact.Kind, fact.Options, at, findings);
        if ((fact.Kind == FactKind.Rows) != fact.Columns.Count > 0)
            findings.Error(at.PlaceOf(fact.Columns.Count > 0 ? "columns" : "kind"), fact.Columns.Count > 0 ? "只有 rows 才有列" : "rows 没有写列", fact.Columns.Count > 0 ? "删去 columns，或把 kind 写成 rows" : "补上 columns");
        if (fact.Max < fact.Min) findings.Error(at.PlaceOf("max"), "最大值小于最小值", "核对 min 和 max");
        if (fact.NotAbove is not null && fact.Kind is FactKind.Flag or FactKind.Choice or FactKind.Set or FactKind.Scale or FactKind.Monthly or FactKind.Rows)
            findings.Error(at.PlaceOf("not_above"), "not_above 只用于数量和日期", "删去 not_above");
    }

    public static void Check(FactColumn column, BoundFields at, Findings findings)
    {
        Options(column.Kind, column.Options, at, findings);
        if (column.Kind is FactKind.Rows or FactKind.PerOption or FactKind.Set)
            findings.Error(at.PlaceOf("kind"), $"列不能是 {ChoiceWords.Of(column.Kind)}", "写 number、whole、money、percent、flag、day、choice、scale 或 monthly");
    }

    private static void Options(FactKind kind, IReadOnlyDictionary<string, string> options, BoundFields at, Findings findings)
    {
        var wanted = kind is FactKind.Choice or FactKind.Set or FactKind.Scale or FactKind.PerOption;
        if (wanted && options.Count == 0) findings.Error(at.PlaceOf("kind"), $"{ChoiceWords.Of(kind)} 没有写选项", "补上 options：键: 名称，scale 从高到低写");
        if (!wanted && options.Count > 0) findings.Error(at.PlaceOf("options"), $"{ChoiceWords.Of(kind)} 不写选项", "删去 options，或改 kind");
        if (options.Count > MostOptions) findings.Error(at.PlaceOf("options"), $"选项有 {options.Count} 个", $"至多 {MostOptions} 个");
    }
}
