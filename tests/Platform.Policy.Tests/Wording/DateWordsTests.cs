using Platform.Policy.Wording;
using Xunit;

namespace Platform.Policy.Tests.Wording;

public sealed class DateWordsTests
{
    private static readonly DateOnly April = new(2021, 4, 2);
    private static readonly DateOnly December = new(2021, 12, 31);

    [Fact]
    public void Day_SingleDigits_HaveNoLeadingZeros()
    {
        Assert.Equal("2021年4月2日", DateWords.Day(April));
        Assert.Equal("2021年4月", DateWords.Month(April));
        Assert.Equal("2021年", DateWords.Year(April));
    }

    [Theory]
    [InlineData(2021, 4, 22, "二〇二一年四月二十二日")]
    [InlineData(2020, 10, 10, "二〇二〇年十月十日")]
    [InlineData(2000, 11, 30, "二〇〇〇年十一月三十日")]
    public void ChineseDay_Day_PrintsChineseNumerals(int year, int month, int day, string words) =>
        Assert.Equal(words, DateWords.ChineseDay(new DateOnly(year, month, day)));

    [Fact]
    public void Ranges_TwoDays_JoinThemWithADash()
    {
        Assert.Equal("2021年4月2日—2021年12月31日", DateWords.DayRange(April, December));
        Assert.Equal("2021年4月—2021年12月", DateWords.MonthRange(April, December));
        Assert.Equal("2021年—2025年", DateWords.YearRange(April, new DateOnly(2025, 1, 1)));
    }

    [Fact]
    public void Ranges_OneUnit_PrintItOnce()
    {
        Assert.Equal("2021年4月2日", DateWords.DayRange(April, April));
        Assert.Equal("2021年", DateWords.YearRange(April, December));
    }

    [Fact]
    public void DayRange_LastBeforeFirst_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DateWords.DayRange(December, April));

    [Fact]
    public void Window_ExclusiveEnd_PrintsTheLastDay()
    {
        DateOnly from = new(2019, 6, 1), until = new(2026, 1, 1);
        Assert.Equal("自2019年6月1日起至2025年12月31日止", DateWords.Window(from, until));
        Assert.Equal("自2019年6月1日起", DateWords.Window(from, null));
        Assert.Equal("至2025年12月31日止", DateWords.Window(null, until));
        Assert.Equal("", DateWords.Window(null, null));
    }

    [Fact]
    public void Window_WithoutADay_IsRefused()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => DateWords.Window(April, April));
        Assert.StartsWith("止日应晚于起日", error.Message, StringComparison.Ordinal);
    }
}
