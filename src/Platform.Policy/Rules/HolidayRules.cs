using Platform.Policy.Binding;
using Platform.Policy.Diagnostics;
using Platform.Policy.Model;

namespace Platform.Policy.Rules;

/// <summary>What must hold for a year's 节假日安排.</summary>
internal static class HolidayRules
{
    private const string Weekdays = "日一二三四五六";

    public static void Check(DaysOff off, BoundFields at, Findings findings)
    {
        if (off.Last < off.First)
            findings.Error(at.PlaceOf("last"), $"{off.Name}放假的最后一天 {off.Last:yyyy-MM-dd} 早于第一天 {off.First:yyyy-MM-dd}", "核对通知，first 写第一天，last 写最后一天");
    }

    public static void Check(HolidayNotice notice, BoundFields at, Findings findings)
    {
        DocumentNumber.Check(notice.Number, at, findings);
        foreach (var (earlier, later) in notice.DaysOff.Zip(notice.DaysOff.Skip(1)).Where(pair => pair.Second.First <= (pair.First.Last ?? pair.First.First)))
            findings.Error(later.WrittenAt!.PlaceOf("first"), $"{later.Name}没有接在{earlier.Name}之后", "按日期先后写，日子不重叠");
        foreach (var day in notice.WorkingWeekendDays)
        {
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
                findings.Error(at.PlaceOf("working_weekend_days"), $"{day:yyyy-MM-dd} 是周{Weekdays[(int)day.DayOfWeek]}，本来就上班", "只写改为上班的周六、周日");
            else if (notice.DaysOff.FirstOrDefault(off => off.Contains(day)) is { } off)
                findings.Error(at.PlaceOf("working_weekend_days"), $"{day:yyyy-MM-dd} 既写成上班，又写成{off.Name}放假", "核对通知，只留一处");
        }
    }

    /// <summary>A notice speaks of its own year; for New Year's Day it may also move days of the December before.</summary>
    public static void CheckYear(HolidayNotice notice, BoundFields at, Findings findings)
    {
        foreach (var off in notice.DaysOff)
            foreach (var (key, day) in new[] { ("first", off.First), ("last", off.Last ?? off.First) })
                if (IsOutside(notice.Year, day)) Refuse(notice.Year, day, off.WrittenAt!.PlaceOf(key), findings);
        foreach (var day in notice.WorkingWeekendDays.Where(day => IsOutside(notice.Year, day)))
            Refuse(notice.Year, day, at.PlaceOf("working_weekend_days"), findings);
    }

    private static bool IsOutside(int year, DateOnly day) => day.Year != year && !(day.Year == year - 1 && day.Month == 12);

    private static void Refuse(int year, DateOnly day, Place place, Findings findings) =>
        findings.Error(place, $"{day:yyyy-MM-dd} 不在{year}年", $"这里只写{year}年的日子，以及元旦调休涉及的上一年12月");
}
