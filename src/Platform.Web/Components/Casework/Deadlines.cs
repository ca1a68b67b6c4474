using System.Diagnostics;
using Platform.Core.Policies;
using Platform.Core.Time;
using Platform.Policy.Time;
using Platform.Policy.Wording;

namespace Platform.Web.Components.Casework;

/// <summary>Counts working days from today to a last day, by the calendar of the State Council's notices.</summary>
public sealed class Deadlines(PolicyPackages packages, Calendar calendar)
{
    private const int Soon = 3;

    /// <summary>The last day of so many working days from today; null where a year on the way has no calendar yet.</summary>
    public DateOnly? Last(int workingDays) => packages.WorkingCalendar.AddWorkingDays(calendar.Today(), workingDays) is CalendarAnswer<DateOnly>.Known(var day) ? day : null;

    public DeadlineChip Until(DateOnly lastDay)
    {
        var printed = DateWords.Day(lastDay);
        return packages.WorkingCalendar.WorkingDaysBetween(calendar.Today(), lastDay) switch
        {
            CalendarAnswer<int>.Unpublished when calendar.Today() > lastDay => new("已超期", Tone.Danger, printed),
            CalendarAnswer<int>.Unpublished => new($"{printed}到期", Tone.Neutral, printed),
            _ when calendar.Today() == lastDay => new("今天到期", Tone.Attention, printed),
            CalendarAnswer<int>.Known(0) when calendar.Today() > lastDay => new("已超期", Tone.Danger, printed),
            CalendarAnswer<int>.Known(< 0 and var days) => new($"已超 {-days} 个工作日", Tone.Danger, printed),
            CalendarAnswer<int>.Known(<= Soon and var days) => new($"剩 {days} 个工作日", Tone.Attention, printed),
            CalendarAnswer<int>.Known(var days) => new($"剩 {days} 个工作日", Tone.Neutral, printed),
            _ => throw new UnreachableException(),
        };
    }
}
