using Platform.Policy.Model;
using Platform.Policy.Wording;

namespace Platform.Policy.Differences;

/// <summary>What the names within a subsidy's rule stand for, in words.</summary>
internal sealed record RuleNames(PackageNames Package, SubsidyRule? Rule)
{
    /// <summary>as_of → 测算日, places → 备案托位, enrolled.infant → 在托婴幼儿（乳儿班）.</summary>
    public string Of(string name)
    {
        if (name == "as_of") return "测算日";
        if (name == "each") return "当前分项";
        if (Rule?.Assumptions.GetValueOrDefault(name) is { } assumed) return assumed.Value is { } value ? QuantityWords.Grouped(value, assumed.Unit) : assumed.Text;
        if (Rule?.Quantities.GetValueOrDefault(name)?.Title is { } own) return own;
        if (Rule?.Amount.GetValueOrDefault(name)?.Title is { } line) return line;
        var path = name.Split('.');
        if (Package.Column(path[0]) is { } column && Package.Fact(path[0]) is null) return column.Title;
        if (Package.Fact(path[0]) is not { } fact) return name;
        return path.Length > 1 ? $"{fact.Title}（{fact.Options.GetValueOrDefault(path[1]) ?? path[1]}）" : fact.Title;
    }

    /// <summary>An option of a fact: grade, level_3 → 三级.</summary>
    public string Option(string? of, string key)
    {
        if (key is "true" or "false") return key == "true" ? "是" : "否";
        var options = of is null ? null : Package.Fact(of)?.Options ?? Package.Column(of)?.Options;
        return options?.GetValueOrDefault(key) ?? Of(key);
    }
}
