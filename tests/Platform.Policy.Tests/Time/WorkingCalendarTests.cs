using Platform.Policy.Packages;
using Platform.Policy.Time;
using Xunit;

namespace Platform.Policy.Tests.Time;

/// <summary>The working days of the repository's national layer, as the State Council's notices print them.</summary>
public sealed class WorkingCalendarTests
{
    private static readonly WorkingCalendar Calendar = TenantCatalog.Load(RepositoryFolder.Tenants).WorkingCalendar;

    [Fact]
    public void Notices_InHand_AreThoseOfThreeYears() =>
        Assert.Equal(
            [(2024, "国办发明电〔2023〕7号"), (2025, "国办发明电〔2024〕12号"), (2026, "国办发明电〔2025〕7号")],
            Calendar.Notices.Select(notice => (notice.Year, notice.Number)));

    [Theory]
    [InlineData("2024-01-01", false)]
    [InlineData("2024-02-04", true)]
    [InlineData("2024-02-09", true)]
    [InlineData("2024-02-17", false)]
    [InlineData("2024-02-18", true)]
    [InlineData("2024-05-11", true)]
    [InlineData("2024-09-14", true)]
    [InlineData("2024-09-16", false)]
    [InlineData("2024-10-07", false)]
    [InlineData("2024-10-12", true)]
    [InlineData("2025-01-01", false)]
    [InlineData("2025-01-02", true)]
    [InlineData("2025-01-26", true)]
    [InlineData("2025-01-28", false)]
    [InlineData("2025-02-08", true)]
    [InlineData("2025-04-27", true)]
    [InlineData("2025-06-02", false)]
    [InlineData("2025-10-08", false)]
    [InlineData("2025-10-11", true)]
    [InlineData("2026-01-02", false)]
    [InlineData("2026-01-04", true)]
    [InlineData("2026-02-14", true)]
    [InlineData("2026-02-23", false)]
    [InlineData("2026-02-28", true)]
    [InlineData("2026-06-19", false)]
    [InlineData("2026-09-20", true)]
    [InlineData("2026-09-25", false)]
    [InlineData("2026-10-10", true)]
    [InlineData("2026-11-21", false)]
    [InlineData("2026-11-23", true)]
    public void IsWorkingDay_DayOfAPublishedYear_FollowsTheNotice(string day, bool works) =>
        Assert.Equal(new CalendarAnswer<bool>.Known(works), Calendar.IsWorkingDay(Days.Read(day)));

    [Theory]
    [InlineData(2024, 251)]
    [InlineData(2025, 248)]
    [InlineData(2026, 248)]
    public void WorkingDaysBetween_WholeYear_IsTheYearsNumberOfWorkingDays(int year, int days) =>
        Assert.Equal(
            new CalendarAnswer<int>.Known(days),
            Calendar.WorkingDaysBetween(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)));

    [Theory]
    [InlineData("2024-09-13", 5, "2024-09-23")]
    [InlineData("2025-01-24", 5, "2025-02-07")]
    [InlineData("2025-12-30", 3, "2026-01-05")]
    [InlineData("2026-09-30", 1, "2026-10-08")]
    [InlineData("2026-09-30", 3, "2026-10-10")]
    [InlineData("2026-11-22", 0, "2026-11-22")]
    public void AddWorkingDays_AcrossHolidays_EndsOnTheLastDay(string from, int days, string last) =>
        Assert.Equal(
            new CalendarAnswer<DateOnly>.Known(Days.Read(last)),
            Calendar.AddWorkingDays(Days.Read(from), days));

    [Theory]
    [InlineData("2026-09-30", "2026-10-10", 3)]
    [InlineData("2026-10-10", "2026-09-30", -3)]
    [InlineData("2026-11-20", "2026-11-20", 0)]
    [InlineData("2026-11-20", "2026-11-22", 0)]
    public void WorkingDaysBetween_TwoDays_CountsFromTheDayAfter(string from, string to, int days) =>
        Assert.Equal(
            new CalendarAnswer<int>.Known(days),
            Calendar.WorkingDaysBetween(Days.Read(from), Days.Read(to)));

    [Fact]
    public void AnyQuestion_YearWithoutNotice_IsRefusedWithASentence()
    {
        var refused = Assert.IsType<CalendarAnswer<bool>.Unpublished>(Calendar.IsWorkingDay(new DateOnly(2027, 1, 4)));

        Assert.Equal("2027年的节假日安排尚未收录，不能推算工作日。国务院办公厅公布并录入后再算。", refused.Sentence);
        Assert.Equal(new CalendarAnswer<DateOnly>.Unpublished(2027), Calendar.AddWorkingDays(new DateOnly(2026, 12, 25), 10));
        Assert.Equal(new CalendarAnswer<int>.Unpublished(2027), Calendar.WorkingDaysBetween(new DateOnly(2026, 12, 25), new DateOnly(2027, 1, 8)));
        Assert.Equal(new CalendarAnswer<int>.Unpublished(2023), Calendar.WorkingDaysBetween(new DateOnly(2024, 1, 2), new DateOnly(2023, 12, 29)));
    }
}
