using Platform.Policy.Layering;
using Platform.Policy.Model;
using Platform.Policy.Packages;

namespace Platform.Policy.Differences;

/// <summary>上级一致性: where a district's package meets a floor, a ceiling or a binding item of an upper layer, or drops what it would inherit.</summary>
public static class Conformity
{
    private const string NotApplied = "不适用";

    /// <summary>Each meeting once, from the first day that shows it, in the order in which the package writes the items.</summary>
    public static IReadOnlyList<ConformityFinding> Of(TenantPackage package)
    {
        ArgumentNullException.ThrowIfNull(package);
        var names = new PackageNames(package);
        var days = package.Chain.FirstDays;
        return
        [
            .. package.Chain.Stacks.Where(stack => stack.Only is null)
                .SelectMany(stack => days.Select(day => UpperRule.Of(stack, day)).OfType<UpperRule>())
                .Select(rule => (rule.Nearer.Position, Finding: Judge(rule, names)))
                .Where(judged => judged.Finding is not null)
                .OrderBy(judged => judged.Position).ThenBy(judged => judged.Finding!.From)
                .Select(judged => judged.Finding!)
                .DistinctBy(finding => (finding.Kind, finding.Own.Source, finding.Upper.Source)),
        ];
    }

    private static ConformityFinding? Judge(UpperRule rule, PackageNames names)
    {
        if (rule.Binds) return Says(rule.Nearer, rule.Upper, names) ? null : Finding(ConformityKind.AgainstBinding, rule, rule.Upper, names);
        if (rule.Broken is { } broken) return Finding(broken.Limit == ParameterLimit.Floor ? ConformityKind.BelowFloor : ConformityKind.AboveCeiling, rule, broken.Upper, names);
        return rule.Nearer.Applies ? null : Finding(ConformityKind.Dropped, rule, rule.Upper, names);
    }

    /// <summary>Whether the district only repeats what binds it: every key that it writes but its own is the upper one's.</summary>
    private static bool Says(ItemDefinition nearer, ItemDefinition upper, PackageNames names) =>
        nearer.Applies && ItemVersion.Of(upper, names).Item is { } whole
        && nearer.Bound.Fields.Values.Where(field => field.Key.Inherited && field.Key.Name != "sort").All(field => Sameness.Of(field.Value, field.Key.Get(whole)));

    private static ConformityFinding Finding(ConformityKind kind, UpperRule rule, ItemDefinition upper, PackageNames names)
    {
        var above = ItemVersion.Of(upper, names);
        var own = ItemVersion.Of(rule.Nearer, names);
        return new ConformityFinding(
            kind, $"{above.Collection}/{upper.Id}", (own.Applies && own.Item is not null ? own : above).Subject,
            new ConformitySide(own.Applies ? Text(own, names) : NotApplied, rule.Nearer.Source),
            new ConformitySide(Text(above, names), upper.Source), From(rule));
    }

    private static string Text(ItemVersion version, PackageNames names) => version.Item is { } item ? ItemWords.Summary(item, names) ?? version.Subject : version.Subject;

    private static DateOnly? From(UpperRule rule) => rule.Day == DateOnly.MinValue ? null : rule.Day;
}
