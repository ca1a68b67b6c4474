using System.Globalization;
using Platform.Policy.Wording;
using Xunit;

namespace Platform.Policy.Tests.Wording;

public sealed class AmountWordsTests
{
    public static TheoryData<decimal, string> Amounts => new()
    {
        { 450000m, "45万元" },
        { 450000.00m, "45万元" },
        { 10000m, "1万元" },
        { 12000m, "1.2万元" },
        { 12345m, "1.2345万元" },
        { 123456789m, "12345.6789万元" },
        { -450000m, "-45万元" },
        { 9999m, "9999元" },
        { 3000m, "3000元" },
        { 12000.50m, "12000.50元" },
        { 1409.5m, "1409.50元" },
        { 0.125m, "0.125元" },
        { 0m, "0元" },
    };

    [Theory]
    [MemberData(nameof(Amounts))]
    public void Words_Amount_IsTheShortestExactForm(decimal yuan, string words) => Assert.Equal(words, AmountWords.Words(yuan));

    [Fact]
    public void Yuan_LargeAmount_HasNoGrouping() => Assert.Equal("450000元", AmountWords.Yuan(450000m));

    [Fact]
    public void InWan_Amount_IsExactWithoutTrailingZeros()
    {
        Assert.Equal("45", AmountWords.InWan(450000.00m));
        Assert.Equal("0.3", AmountWords.InWan(3000m));
        Assert.Equal("0.000005", AmountWords.InWan(0.05m));
        Assert.Equal("0", AmountWords.InWan(0m));
    }

    [Fact]
    public void Grouped_Amount_HasTwoDecimals()
    {
        Assert.Equal("450,000.00", AmountWords.Grouped(450000m));
        Assert.Equal("0.01", AmountWords.Grouped(0.005m));
        Assert.Equal("-1,234.50", AmountWords.Grouped(-1234.5m));
    }

    [Fact]
    public void Words_OtherCulture_AreTheSame()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal("1.2万元", AmountWords.Words(12000m));
            Assert.Equal("450,000.00", AmountWords.Grouped(450000m));
            Assert.Equal("5.0%", PercentWords.Digits(5.0m));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
