using Microsoft.AspNetCore.Authorization;
using Platform.Core.Policies;
using Platform.Core.Time;
using Platform.Policy.Model;
using Platform.Policy.Subsidies;
using Platform.Web.Policy;

namespace Platform.Web.Home.Portal;

/// <summary>A district's front page: its document, what one can do here, its leading targets.</summary>
[AllowAnonymous]
public sealed class IndexModel(PolicyReader reader, Calendar calendar) : PolicyPage(reader, calendar)
{
    private const int LeadingTargets = 4;

    /// <summary>The first targets that the document puts a figure to.</summary>
    public IEnumerable<Target> Leading =>
        Policy.Targets.Where(target => target.Value is not null)
            .GroupBy(target => target.Indicator).Select(series => series.MaxBy(target => target.Due)!)
            .Take(LeadingTargets);

    public IReadOnlyList<Door> Doors =>
    [
        new("办一家托育机构", FilingText, "filing", "~/policy/filing"),
        new("查补贴和奖励", SubsidyText, "coins", "~/policy/subsidies"),
        new("算一算能得多少", CalculationText, "ladder", "~/subsidies"),
        new("看税费优惠", $"{Policy.Preferences.Count} 项，注明起止日期和法定依据", "percent", "~/policy/preferences"),
        new("找负责的部门", $"{Policy.Duties.Count} 项任务，逐项列明单位", "grid", "~/policy/duties"),
        new("看目标和期限", $"{Policy.Targets.Count} 个目标，按到期日排列", "target", "~/policy/targets"),
        new("了解监管要求", $"{Policy.Supervision.Count} 条要求，含安全、价格、信用", "shield", "~/policy/supervision"),
    ];

    private string FilingText =>
        Policy.Materials.Count > 0 ? $"登记、备案材料 {Policy.Materials.Count} 样、时限" : "登记部门、备案要求、时限";

    private string CalculationText => RuleBook.Of(Policy).Rules.Count is > 0 and var rules
        ? $"{rules} 项补贴，答几个问题，看金额和依据"
        : "文件没有定金额，看看答应了什么";

    private string SubsidyText
    {
        get
        {
            var withAmounts = Policy.Subsidies.Count(subsidy => subsidy.Quantified);
            return withAmounts > 0 ? $"{withAmounts} 项有金额，附条件和上限" : $"{Policy.Subsidies.Count} 项，文件未定金额";
        }
    }
}

/// <summary>One way into the portal.</summary>
public sealed record Door(string Title, string Text, string Icon, string Url);
