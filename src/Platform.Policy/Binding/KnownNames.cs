using Platform.Policy.Diagnostics;
using Platform.Policy.Model;
using Platform.Policy.Yaml;

namespace Platform.Policy.Binding;

/// <summary>The names that a package may refer to; a kind that is not known accepts any.</summary>
internal sealed class KnownNames
{
    private readonly Dictionary<ReferenceKind, IReadOnlyCollection<string>> _names = [];

    public KnownNames With(ReferenceKind kind, IEnumerable<string> names)
    {
        _names[kind] = names.ToHashSet(StringComparer.Ordinal);
        return this;
    }

    public IReadOnlyCollection<string> Of(ReferenceKind kind) => _names.GetValueOrDefault(kind) ?? [];

    public bool Accepts(ReferenceKind kind, YamlScalar written, Findings findings)
    {
        if (!_names.ContainsKey(kind) || Of(kind).Contains(written.Text)) return true;
        var advice = kind == ReferenceKind.Issuer && Of(kind).Count == 0
            ? "上级政策层没有发文主体表，文件头写 issuer_name"
            : NearestName.Advice(written.Text, Of(kind).Order(StringComparer.Ordinal));
        findings.Error(written.Place, $"没有这个{Word(kind)}：{written.Text}", advice);
        return false;
    }

    private static string Word(ReferenceKind kind) => kind switch
    {
        ReferenceKind.DepartmentRole => "部门角色",
        ReferenceKind.Indicator => "指标",
        ReferenceKind.Issuer => "发文主体",
        ReferenceKind.Layer => "上级政策层",
        _ => "文件",
    };
}
