using System.Text.RegularExpressions;
using Platform.Core.PolicyChecks;
using Platform.Policy.Model;

namespace Platform.Core.Policies.Sources.Proposals;

/// <summary>到2025年，每千人口托位数达到5.0个: indicator, bound, value, due day.</summary>
internal static partial class TargetProposal
{
    private const double Alike = 0.6;
    private static readonly char[] Around = ['，', '、', '“', '”', ' '];

    public static void Fill(Recognised found, PolicyView view, ClausePlace place)
    {
        var label = LabelOf(place);
        var indicator = label.Length == 0 ? null : view.Indicators.Select(known => (known, likeness: NamedFigure.Likeness(known.Title, label))).Where(pair => pair.likeness >= Alike).OrderByDescending(pair => pair.likeness).Select(pair => pair.known).FirstOrDefault();
        found.Add("indicator", indicator?.Id);
        found.Add("label", label);
        found.Add("bound", BoundOf(place));
        found.Add("value", place.Value);
        found.Add("unit", place.Unit is { } unit && !IsUnitOf(indicator, unit) ? unit : null);
        if (place.Due is var (day, words))
        {
            found.Add("due", day);
            found.Add("due_label", words);
        }

        found.Add("text", place.Part);
        var leads = place.Clause.Departments.Where(named => named.As == DutyRole.Lead).ToList();
        found.Add("responsible", leads is [var only] ? only.Role : null);
    }

    // 5.0个 of an indicator in 个/千人 has the indicator's own unit.
    private static bool IsUnitOf(Indicator? indicator, string unit) => indicator is not null && (indicator.Unit == unit || indicator.Unit.StartsWith($"{unit}/", StringComparison.Ordinal));

    // 普惠托位占比60% has its name before the figure, 建成2家示范机构 after it.
    private static string LabelOf(ClausePlace place) =>
        Verb().Replace(FirstVerb().Replace(When().Replace(place.Before, ""), ""), "").Trim(Around) is { Length: > 1 } before ? before
        : place.Unit is { } unit && place.Part.IndexOf(place.Mark!.Printed + unit, StringComparison.Ordinal) is var at and >= 0 ? place.Part[(at + place.Mark.Printed.Length + unit.Length)..].Trim(Around)
        : "";

    internal static string? BoundOf(ClausePlace place) => place.Part switch
    {
        var part when MoreThan().IsMatch(part) => "more_than",
        var part when AtLeast().IsMatch(part) => "at_least",
        _ => null,
    };

    [GeneratedRegex(@"^.*\d{4}年(\d{1,2}月(\d{1,2}日)?)?(年?底|末)?(以?前)?[，、]?")]
    private static partial Regex When();

    [GeneratedRegex("(达到|达|为|是|不低于|不少于|不得少于|不得低于|超过|高于|保持在|提高到|提高至|提升到|提升至|增加到|增至|至少|建成|新增|至|到)+$")]
    private static partial Regex Verb();

    [GeneratedRegex("^(力争|至少|重点|各|全部|再|共)*(建设|建成|新增|新建|打造|评定|创建|培育)(至少)?")]
    private static partial Regex FirstVerb();

    [GeneratedRegex("超过|高于|大于")]
    private static partial Regex MoreThan();

    [GeneratedRegex("达到?|不低于|不少于|不得少于|不得低于|以上|至少")]
    private static partial Regex AtLeast();
}
