using System.Globalization;
using Platform.Policy.Model;
using Platform.Policy.Wording;
using Platform.Web.Components;

namespace Platform.Web.Policy;

/// <summary>How policy is said on pages: days, figures, standing, bounds.</summary>
public static class PolicyWords
{
    public static string Day(DateOnly day) => DateWords.Day(day);

    /// <summary>An exclusive end as the last day that still counts.</summary>
    public static string LastDay(DateOnly until) => Day(until.AddDays(-1));

    /// <summary>With the decimals that the document prints: 5.0 stays 5.0.</summary>
    public static string Number(decimal value) => value.ToString("N" + value.Scale, CultureInfo.CurrentCulture);

    public static string InForce(PolicyDocument document)
    {
        var from = $"自{Day(document.InForceFrom)}起{(document.EffectiveAssumed ? "（按成文日期推定）" : "")}";
        return document.Expires is { } end ? $"{from}，至{LastDay(end)}止" : from;
    }

    /// <summary>From and until as a period; an open end is said to be open.</summary>
    public static string Period(DateOnly? from, DateOnly? until) => (from, until) switch
    {
        ({ } start, { } end) => $"{Day(start)}至{LastDay(end)}",
        ({ } start, null) => $"自{Day(start)}起",
        (null, { } end) => $"至{LastDay(end)}",
        _ => "未写期限",
    };

    public static StatusTag Standing(Standing standing) => standing.Status switch
    {
        StandingStatus.InForce => new StatusTag("现行有效", Tone.Good),
        StandingStatus.Amended => new StatusTag("已修改", Tone.Attention),
        StandingStatus.Repealed => new StatusTag("已废止", Tone.Ended),
        StandingStatus.Expired => new StatusTag("已失效", Tone.Ended),
        _ => new StatusTag("效力待核", Tone.Attention),
    };

    public static string Bound(Target target) => target.Bound switch
    {
        Platform.Policy.Model.Bound.AtLeast => "不低于",
        Platform.Policy.Model.Bound.MoreThan => "超过",
        Platform.Policy.Model.Bound.Exactly => "达到",
        Platform.Policy.Model.Bound.Relative => target.RelativeTo is { } other ? $"与{other}相比" : "相对目标",
        _ => "",
    };

    /// <summary>What a target without a figure asks for, in one word.</summary>
    public static string WithoutFigure(Target target) => target.Bound switch
    {
        Platform.Policy.Model.Bound.Exists => "建成",
        Platform.Policy.Model.Bound.Relative => target.RelativeTo is { } other ? $"高于{other}" : "相对目标",
        Platform.Policy.Model.Bound.Increase => "提高",
        _ => "定性目标",
    };

    public static string Unit(PolicyView policy, Target target) =>
        target.Unit ?? policy.Indicators.Find(target.Indicator)?.Unit ?? "";

    public static string Scope(PolicyView policy, Target target) => target.ScopeText ?? target.Scope switch
    {
        TargetScope.EachTownStreet => $"每个{policy.Tenant.Vocabulary.LowerLevel}",
        TargetScope.Urban => "城区",
        TargetScope.Communities => "城乡社区",
        TargetScope.Kindergartens => "幼儿园",
        TargetScope.Institutions => policy.Tenant.Vocabulary.Institution,
        TargetScope.Staff => "从业人员",
        TargetScope.Parents => "婴幼儿家长",
        TargetScope.Infants => "婴幼儿",
        TargetScope.EnrolledChildren => "入托婴幼儿",
        _ => policy.Tenant.Vocabulary.Whole,
    };

    /// <summary>A clause as people say it, also where none is written.</summary>
    public static string Clause(string? clause) => string.IsNullOrEmpty(clause) ? "未写条款" : ClauseWords.Of(clause);

    public static string Department(PolicyView policy, string role) =>
        policy.Departments.TryGetValue(role, out var department) ? department.Name : role;

    public static string Departments(PolicyView policy, IEnumerable<string> roles) =>
        string.Join('、', roles.Select(role => Department(policy, role)));

    /// <summary>The word that the district's own documents print for a role.</summary>
    public static string Role(PolicyView policy, DutyRole role) =>
        policy.Tenant.Vocabulary.Roles.TryGetValue(role, out var label) ? label.Label : role switch
        {
            DutyRole.Lead => "牵头",
            DutyRole.Joint => "共同负责",
            DutyRole.Responsible => "责任",
            _ => "配合",
        };

    public static string RoleMark(DutyRole role) => role switch
    {
        DutyRole.Lead => "●",
        DutyRole.Joint => "◆",
        DutyRole.Responsible => "○",
        _ => "·",
    };

    /// <summary>What a rate is multiplied by, and what that comes to: × 10 个月，全年 2,000 元. Null for a plain rate.</summary>
    public static string? Multiplier(Rate rate) => rate switch
    {
        { Times: { } times } => $"× {Number(times)} {rate.TimesUnit}，合 {Number(rate.Amount * times)} 元",
        { PerUnit: { } per } => $"× {Number(per)} {rate.PerUnitLabel}",
        _ => null,
    };
}
