using Platform.Policy.Wording;
using Xunit;

namespace Platform.Policy.Tests.Wording;

public sealed class PercentWordsTests
{
    public static TheoryData<decimal, string, string> Percents => new()
    {
        { 80m, "80%", "百分之八十" },
        { 5.0m, "5.0%", "百分之五" },
        { 85.5m, "85.5%", "百分之八十五点五" },
        { 12.05m, "12.05%", "百分之十二点零五" },
        { 0m, "0%", "百分之零" },
        { 0.5m, "0.5%", "百分之零点五" },
        { 100m, "100%", "百分之百" },
        { 100.5m, "100.5%", "百分之一百点五" },
        { 120m, "120%", "百分之一百二十" },
        { -1.2m, "-1.2%", "负百分之一点二" },
    };

    [Theory]
    [MemberData(nameof(Percents))]
    public void Percent_Value_PrintsDigitsAndWords(decimal percent, string digits, string words)
    {
        Assert.Equal(digits, PercentWords.Digits(percent));
        Assert.Equal(words, PercentWords.Chinese(percent));
    }

    [Fact]
    public void Chinese_TenDigits_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PercentWords.Chinese(1_000_000_000m));
}
