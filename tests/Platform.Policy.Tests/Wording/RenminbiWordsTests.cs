using Platform.Policy.Wording;
using Xunit;

namespace Platform.Policy.Tests.Wording;

public sealed class RenminbiWordsTests
{
    public static TheoryData<decimal, string> Amounts => new()
    {
        { 0m, "人民币零元整" },
        { 0.05m, "人民币伍分" },
        { 0.50m, "人民币伍角" },
        { 0.55m, "人民币伍角伍分" },
        { 1m, "人民币壹元整" },
        { 10m, "人民币壹拾元整" },
        { 10.05m, "人民币壹拾元零伍分" },
        { 10.50m, "人民币壹拾元零伍角" },
        { 15.5m, "人民币壹拾伍元伍角" },
        { 325.04m, "人民币叁佰贰拾伍元零肆分" },
        { 1409.50m, "人民币壹仟肆佰零玖元伍角" },
        { 1680.32m, "人民币壹仟陆佰捌拾元零叁角贰分" },
        { 3000m, "人民币叁仟元整" },
        { 6007.14m, "人民币陆仟零柒元壹角肆分" },
        { 16409.02m, "人民币壹万陆仟肆佰零玖元零贰分" },
        { 107000.53m, "人民币壹拾万柒仟元零伍角叁分" },
        { 450000m, "人民币肆拾伍万元整" },
        { 450000.00m, "人民币肆拾伍万元整" },
        { 1000100m, "人民币壹佰万零壹佰元整" },
        { 100001000m, "人民币壹亿零壹仟元整" },
        { 1010000000m, "人民币壹拾亿壹仟万元整" },
        { -450000m, "人民币负肆拾伍万元整" },
        { -0.05m, "人民币负伍分" },
        { 999_999_999_999.99m, "人民币玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分" },
    };

    [Theory]
    [MemberData(nameof(Amounts))]
    public void ToWords_Amount_FollowsTheBankNoteRules(decimal yuan, string words) =>
        Assert.Equal(words, RenminbiWords.ToWords(yuan));

    [Theory]
    [MemberData(nameof(Amounts))]
    public void TryParse_WordsOfAnAmount_GiveItBack(decimal yuan, string words)
    {
        Assert.True(RenminbiWords.TryParse(words, out decimal read));
        Assert.Equal(yuan, read);
    }

    [Fact]
    public void ToWords_TooLargeAmount_IsRefused()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => RenminbiWords.ToWords(1_000_000_000_000m));
        Assert.StartsWith("人民币大写最多写到千亿位", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => RenminbiWords.ToWords(decimal.MinValue));
    }

    [Fact]
    public void ToWords_FractionOfAFen_IsRefused()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => RenminbiWords.ToWords(0.005m));
        Assert.StartsWith("人民币大写只能写到分，请先四舍五入", error.Message, StringComparison.Ordinal);
    }

    public static TheoryData<string, decimal> OtherSpellings => new()
    {
        { "人民币壹拾万零柒仟元伍角叁分", 107000.53m },
        { "人民币壹拾万零柒仟元零伍角叁分", 107000.53m },
        { "人民币壹仟陆佰捌拾元叁角贰分", 1680.32m },
        { "人民币壹仟肆佰零玖元伍角整", 1409.50m },
        { "人民币伍角正", 0.50m },
        { "肆拾伍万元正", 450000m },
        { "负叁仟元整", -3000m },
    };

    [Theory]
    [MemberData(nameof(OtherSpellings))]
    public void TryParse_OtherAllowedSpelling_IsRead(string words, decimal yuan)
    {
        Assert.True(RenminbiWords.TryParse(words, out decimal read));
        Assert.Equal(yuan, read);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("人民币")]
    [InlineData("人民币元整")]
    [InlineData("人民币拾元整")]
    [InlineData("人民币四十五万元整")]
    [InlineData("人民币壹佰零元整")]
    [InlineData("人民币壹佰伍元整")]
    [InlineData("人民币叁仟元")]
    [InlineData("人民币伍分整")]
    [InlineData("人民币450000元整")]
    [InlineData("人民币叁仟元整整")]
    [InlineData("人民币壹万亿元整")]
    public void TryParse_NotAllowedWords_IsRefused(string? words)
    {
        Assert.False(RenminbiWords.TryParse(words, out decimal read));
        Assert.Equal(0m, read);
    }

    [Fact]
    public void TryParse_AmountsOfEverySize_RoundTrip()
    {
        var random = new Random(20211);
        for (int i = 0; i < 20_000; i++)
        {
            long fen = random.NextInt64((long)Math.Pow(10, random.Next(1, 15)));
            decimal yuan = (random.Next(2) == 0 ? fen : fen / 1000 * 1000) / 100m;
            Assert.True(RenminbiWords.TryParse(RenminbiWords.ToWords(yuan), out decimal read), $"{yuan}");
            Assert.Equal(yuan, read);
        }
    }
}
