using Platform.Policy.Binding;
using Platform.Policy.Diagnostics;
using Platform.Policy.Model;

namespace Platform.Policy.Packages;

/// <summary>What must hold for an item where it is written, whatever it inherits.</summary>
internal static class DefinitionRules
{
    public static void Check(PolicyDocument? document, BoundFields bound, Findings findings)
    {
        var cited = bound.Fields.ContainsKey("clause");
        if (document is not null && !cited)
            findings.Error(bound.Place, "条目没有写条款", "补上 clause，如 clause: 二（三）11");
        else if (!cited && !bound.Flag("applies", true))
            findings.Error(bound.PlaceOf("applies"), "写了不适用而没有写条款", "补上 clause，说明哪一条规定不适用");
        if (document is not null && Due(bound) is { } due && due < document.Issued)
            findings.Doubt(bound.Noted, bound.PlaceOf("due"), $"到期日 {due:yyyy-MM-dd} 早于成文日期 {document.Issued:yyyy-MM-dd}", "核对 due 和文件的 issued");
    }

    private static DateOnly? Due(BoundFields bound) => bound.Fields.TryGetValue("due", out var field) ? field.Value as DateOnly? : null;
}
