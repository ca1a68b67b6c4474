using Platform.Core.Accounts.Factors;
using Xunit;

namespace Platform.Tests.Accounts;

public sealed class OneTimeCodeTests
{
    // "12345678901234567890" of RFC 6238, appendix B, whose eight digits end in these six.
    private const string Key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Of_VectorsOfTheStandard_AreMet(long seconds, string code) =>
        Assert.Equal(code, OneTimeCode.Of(Key, OneTimeCode.StepOf(DateTimeOffset.FromUnixTimeSeconds(seconds))));

    [Theory]
    [InlineData(-60, false)]
    [InlineData(-30, true)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(60, false)]
    public void Match_ClockOff_OneStepIsForgiven(int seconds, bool fits)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1111111109);
        var code = OneTimeCode.Of(Key, OneTimeCode.StepOf(now.AddSeconds(seconds)));

        Assert.Equal(fits, OneTimeCode.Match(code, Key, now) is not null);
    }
}
