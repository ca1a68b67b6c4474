using Platform.Policy.Model;
using Platform.Policy.Packages;

namespace Platform.Core.Tenancy.Board;

/// <summary>政策完备程度: what of a district's own policy is there, and what will soon fall due.</summary>
/// <param name="Parts">Every part, the empty ones included.</param>
/// <param name="Documents">The district's own, in force.</param>
/// <param name="Unverified">Of these, how many have the standing 待核.</param>
/// <param name="DueSoon">The district's own targets whose day is near, the nearest first.</param>
public sealed record DistrictPolicy(IReadOnlyList<PolicyPart> Parts, int Documents, int Unverified, IReadOnlyList<Target> DueSoon)
{
    /// <summary>How many days ahead a target counts as near.</summary>
    public const int DaysAhead = 180;

    public int Configured => Parts.Count(part => part.Count > 0);

    /// <summary>The nearest day on which a target falls due; null where none is near.</summary>
    public DateOnly? NextDue => DueSoon.Count > 0 ? DueSoon[0].Due : null;

    public static DistrictPolicy Of(TenantPackage package, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(package);
        var view = package.AsOf(package.DefaultDay(today));
        int Own(params IReadOnlyList<IEnumerable<PolicyItem>> items) => items.SelectMany(some => some).Count(item => item.Source.Layer == package.Slug);
        return new DistrictPolicy(
            [
                new("文件", view.Documents.Count),
                new("目标", Own(view.Targets)),
                new("任务", Own(view.Duties, view.DutyLists)),
                new("补贴", Own(view.Subsidies)),
                new("优惠", Own(view.Preferences)),
                new("配建", Own(view.Planning)),
                new("备案", Own(view.Registration, view.Materials, view.Requirements)),
                new("从业人员", Own(view.Staffing)),
                new("监管", Own(view.Supervision)),
                new("议事协调", Own(view.Conferences)),
            ],
            view.Documents.Count,
            view.Documents.Count(document => document.Standing.Status == StandingStatus.Unverified),
            [.. view.Targets.Where(target => target.Source.Layer == package.Slug && target.Due >= today && target.Due <= today.AddDays(DaysAhead)).OrderBy(target => target.Due)]);
    }
}
