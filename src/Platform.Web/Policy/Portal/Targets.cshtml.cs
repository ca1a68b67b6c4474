using Microsoft.AspNetCore.Authorization;
using Platform.Core.Policies;
using Platform.Core.Time;
using Platform.Policy.Model;

namespace Platform.Web.Policy.Portal;

/// <summary>工作目标 by due day, and the indicators that several years set.</summary>
[AllowAnonymous]
public sealed class TargetsModel(PolicyReader reader, Calendar calendar) : PolicyPage(reader, calendar)
{
    public IEnumerable<IGrouping<DateOnly, Target>> ByDue =>
        Policy.Targets.GroupBy(target => target.Due).OrderBy(group => group.Key);

    /// <summary>Indicators with a figure for more than one day.</summary>
    public IEnumerable<IReadOnlyList<Target>> Series =>
        Policy.Targets.Where(target => target.Value is not null)
            .GroupBy(target => target.Indicator)
            .Select(group => (IReadOnlyList<Target>)[.. group.OrderBy(target => target.Due)])
            .Where(series => series.Count > 1);

    /// <summary>How far the day is from today, in words.</summary>
    public string Distance(DateOnly due)
    {
        var days = due.DayNumber - Today.DayNumber;
        return days switch
        {
            0 => "今天到期",
            > 0 => $"还有 {days} 天",
            _ => "已到期",
        };
    }
}
