using Platform.Policy.Model;

namespace Platform.Policy.Subsidies.Compiling;

/// <summary>Which of the functions a quantity is written with.</summary>
internal static class QuantityForms
{
    /// <summary>The one form that is written; null when the fault has been reported.</summary>
    public static string? Only(RuleScope scope, Quantity quantity)
    {
        var written = Written(quantity).ToList();
        if (written.Count == 1)
        {
            if (quantity.Percent is null || written[0] == "of") return written[0];
            scope.Error(quantity, "percent", "percent 只能和 of 一起写", "把算法先写进 quantities，再写 of 和 percent");
            return null;
        }

        if (written.Count == 0) scope.Error(quantity, "数量没有写怎么算", "写一个数、一个名称，或 sum、product 等一种算法");
        else scope.Error(quantity, written[1], $"数量只能写一种算法，却写了 {string.Join("、", written)}", "留一种；需要组合的，把里面的写成下一级");
        return null;
    }

    private static IEnumerable<string> Written(Quantity quantity)
    {
        if (quantity.Number is not null) yield return "number";
        if (quantity.Of is not null) yield return "of";
        if (quantity.Sum is not null) yield return "sum";
        if (quantity.Difference is not null) yield return "difference";
        if (quantity.Product is not null) yield return "product";
        if (quantity.Quotient is not null) yield return "quotient";
        if (quantity.RatioPct is not null) yield return "ratio_pct";
        if (quantity.Min is not null) yield return "min";
        if (quantity.Max is not null) yield return "max";
        if (quantity.Floor is not null) yield return "floor";
        if (quantity.Ceiling is not null) yield return "ceiling";
        if (quantity.Rows is not null) yield return "rows";
        if (quantity.Months is not null) yield return "months";
        if (quantity.Between is not null) yield return "between";
        if (quantity.Table is not null) yield return "table";
        if (quantity.Brackets is not null) yield return "brackets";
        if (quantity.Dated is not null) yield return "dated";
    }
}
