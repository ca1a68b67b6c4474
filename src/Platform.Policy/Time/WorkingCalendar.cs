using Platform.Policy.Model;

namespace Platform.Policy.Time;

/// <summary>
/// 工作日: Monday to Friday, changed by the State Council's yearly notices. A period counts from the day after it begins
/// (民法典第二百零一条). A day of a year without a notice is refused, never guessed.
/// </summary>
public sealed class WorkingCalendar
{
    private readonly Dictionary<DateOnly, bool> _changes = [];
    private readonly Dictionary<int, HolidayNotice> _notices;

    public WorkingCalendar(IEnumerable<HolidayNotice> notices)
    {
        _notices = notices.ToDictionary(notice => notice.Year);
        foreach (var notice in _notices.Values)
        {
            foreach (var off in notice.DaysOff)
                for (var day = off.First; day <= (off.Last ?? off.First); day = day.AddDays(1)) _changes[day] = false;
            foreach (var day in notice.WorkingWeekendDays) _changes[day] = true;
        }
    }

    /// <summary>The notices in hand, by year.</summary>
    public IReadOnlyList<HolidayNotice> Notices => [.. _notices.Values.OrderBy(notice => notice.Year)];

    public bool IsPublished(int year) => _notices.ContainsKey(year);

    public CalendarAnswer<bool> IsWorkingDay(DateOnly day) =>
        IsPublished(day.Year) ? new CalendarAnswer<bool>.Known(Works(day)) : new CalendarAnswer<bool>.Unpublished(day.Year);

    /// <summary>The last day of a period of so many working days; the day on which it begins does not count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number of days is negative.</exception>
    public CalendarAnswer<DateOnly> AddWorkingDays(DateOnly day, int workingDays)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(workingDays);
        while (IsPublished(day.Year))
        {
            if (workingDays == 0) return new CalendarAnswer<DateOnly>.Known(day);
            day = day.AddDays(1);
            if (Works(day)) workingDays--;
        }

        return new CalendarAnswer<DateOnly>.Unpublished(day.Year);
    }

    /// <summary>Working days after <paramref name="from"/> up to and including <paramref name="to"/>; negative when <paramref name="to"/> is earlier.</summary>
    public CalendarAnswer<int> WorkingDaysBetween(DateOnly from, DateOnly to)
    {
        var (first, last) = from <= to ? (from, to) : (to, from);
        for (var year = first.Year; year <= last.Year; year++)
            if (!IsPublished(year)) return new CalendarAnswer<int>.Unpublished(year);
        var count = 0;
        for (var day = first.AddDays(1); day <= last; day = day.AddDays(1))
            if (Works(day)) count++;
        return new CalendarAnswer<int>.Known(from <= to ? count : -count);
    }

    private bool Works(DateOnly day) => _changes.TryGetValue(day, out var works) ? works : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
