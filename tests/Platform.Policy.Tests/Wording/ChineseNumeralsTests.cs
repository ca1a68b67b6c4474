using Platform.Policy.Wording;
using Xunit;

namespace Platform.Policy.Tests.Wording;

public sealed class ChineseNumeralsTests
{
    [Theory]
    [InlineData(0, "零")]
    [InlineData(1, "一")]
    [InlineData(10, "十")]
    [InlineData(11, "十一")]
    [InlineData(20, "二十")]
    [InlineData(21, "二十一")]
    [InlineData(99, "九十九")]
    [InlineData(100, "一百")]
    [InlineData(105, "一百零五")]
    [InlineData(110, "一百一十")]
    [InlineData(111, "一百一十一")]
    [InlineData(1001, "一千零一")]
    [InlineData(1010, "一千零一十")]
    [InlineData(1100, "一千一百")]
    [InlineData(10000, "一万")]
    [InlineData(10001, "一万零一")]
    [InlineData(12000, "一万二千")]
    [InlineData(100000, "十万")]
    [InlineData(107000, "十万七千")]
    [InlineData(120030, "十二万零三十")]
    [InlineData(100000000, "一亿")]
    [InlineData(100001000, "一亿零一千")]
    [InlineData(int.MaxValue, "二十一亿四千七百四十八万三千六百四十七")]
    public void ToChinese_Number_PrintsItAsCounted(int number, string words) =>
        Assert.Equal(words, ChineseNumerals.ToChinese(number));

    [Fact]
    public void ToChinese_NegativeNumber_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ChineseNumerals.ToChinese(-1));

    [Theory]
    [InlineData(0, "〇")]
    [InlineData(2000, "二〇〇〇")]
    [InlineData(2021, "二〇二一")]
    public void DigitByDigit_Year_PrintsEveryDigit(int year, string words) =>
        Assert.Equal(words, ChineseNumerals.DigitByDigit(year));

    [Fact]
    public void TryParse_EveryNumberUpTo99999_RoundTrips()
    {
        for (int number = 0; number <= 99_999; number++)
        {
            Assert.True(ChineseNumerals.TryParse(ChineseNumerals.ToChinese(number), out int read));
            Assert.Equal(number, read);
        }
    }

    [Theory]
    [InlineData("〇", 0)]
    [InlineData("一十二", 12)]
    [InlineData("两百", 200)]
    [InlineData("一百〇五", 105)]
    [InlineData("二〇二一", 2021)]
    [InlineData("二零二一", 2021)]
    [InlineData("二十一亿四千七百四十八万三千六百四十七", int.MaxValue)]
    public void TryParse_OtherSpelling_IsRead(string words, int number)
    {
        Assert.True(ChineseNumerals.TryParse(words, out int read));
        Assert.Equal(number, read);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("十十")]
    [InlineData("一百五")]
    [InlineData("五十零")]
    [InlineData("零五")]
    [InlineData("百")]
    [InlineData("12")]
    [InlineData("壹")]
    [InlineData(" 一")]
    [InlineData("二十二亿")]
    [InlineData("亿亿亿亿亿亿")]
    public void TryParse_NotANumeral_IsRefused(string? words)
    {
        Assert.False(ChineseNumerals.TryParse(words, out int read));
        Assert.Equal(0, read);
    }
}
