using Platform.Policy.Binding;
using Platform.Policy.Diagnostics;
using Platform.Policy.Model;
using Platform.Policy.Packages;
using Platform.Policy.Shapes;
using Platform.Policy.Subsidies.Compiling;
using Platform.Policy.Subsidies.Facts;
using Platform.Policy.Yaml;

namespace Platform.Policy.Subsidies.Batches;

/// <summary>
/// 规则改动: what would be different, written like the rule itself. Tables are merged key by key, everything else is replaced,
/// and an empty value takes the key away: <c>opening-award: {rule: {amount: {place: {rate: 3500}}}}</c>.
/// </summary>
public static class RuleChange
{
    /// <summary>The changed rules by id; null when the change cannot be read, with what is wrong and where.</summary>
    public static IReadOnlyDictionary<string, RulePlan>? Read(TenantPackage package, PolicyView view, string yaml, string fileName, out IReadOnlyList<Diagnostic> diagnostics)
    {
        var findings = new Findings();
        var plans = new Dictionary<string, RulePlan>(StringComparer.Ordinal);
        var root = YamlReader.Read(new PolicyFile(fileName, yaml), findings);
        if (root is YamlMap map)
            foreach (var entry in map.Entries)
                if (Changed(package, view, entry, findings) is { } plan) plans[entry.Key.Text] = plan;
        if (root is not null and not YamlMap) findings.Error(root.Place, "这里应是“补贴: 改动”的表", "逐项写补贴的 id 和要改的键");
        diagnostics = findings.Sorted();
        return findings.HasErrors ? null : plans;
    }

    private static RulePlan? Changed(TenantPackage package, PolicyView view, YamlEntry change, Findings findings)
    {
        if (view.Subsidies.Find(change.Key.Text) is not { Rule: not null } subsidy)
        {
            findings.Error(change.Key.Place, $"没有这项补贴规则：{change.Key.Text}", NearestName.Advice(change.Key.Text, view.Subsidies.Where(known => known.Rule is not null).Select(known => known.Id)));
            return null;
        }

        var written = SourceNode.Of(package, subsidy);
        var merged = change.Value is YamlMap map && written is not null ? YamlMerge.Merge(written, map) : change.Value;
        var shape = RecordShape.Of<Subsidy>();
        var names = new KnownNames().With(ReferenceKind.DepartmentRole, package.Departments.Keys);
        if (new Binder(names, findings).Fields(shape, merged, change.Key.Place) is not { } bound) return null;
        var made = new Binder(names, findings).Make(shape, Inherited(shape, bound, subsidy)) as Subsidy;
        if (made?.Rule is not null) return RuleCompiler.Compile(made with { Id = subsidy.Id, Source = subsidy.Source }, FactCatalog.Of(view), findings);
        if (made is not null) findings.Error(change.Key.Place, $"改动去掉了 {change.Key.Text} 的规则", "保留 rule");
        return null;
    }

    private static BoundFields Inherited(RecordShape shape, BoundFields bound, Subsidy subsidy)
    {
        var fields = new Dictionary<string, BoundField>(bound.Fields, StringComparer.Ordinal);
        foreach (var key in shape.Required.Where(key => !fields.ContainsKey(key.Name))) fields[key.Name] = new BoundField(key, bound.Place, key.Get(subsidy));
        return new BoundFields(bound.Place, fields);
    }
}
