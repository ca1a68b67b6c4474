using Microsoft.Extensions.Configuration;
using Platform.Core;
using Platform.Core.Accounts.Security;
using Platform.Core.Time;
using Platform.Tests.Web;
using Xunit;

namespace Platform.Tests.Accounts;

public sealed class SecurityRulesTests
{
    private readonly MovableTime time = new(new DateTimeOffset(2026, 12, 31, 15, 59, 0, TimeSpan.Zero));

    [Fact]
    public void Today_NothingConfigured_IsTheDefault() => Assert.Equal(new SecuritySettings(), Read().Today);

    [Fact]
    public void Today_DatedChange_HoldsFromItsDayOn()
    {
        var rules = Read(("Platform:Security:IdleMinutes", "20"), ("Platform:Security:From:2027-01-01:PasswordLength", "12"));

        Assert.Equal(new SecuritySettings { IdleMinutes = 20 }, rules.Today);
        time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(new SecuritySettings { IdleMinutes = 20, PasswordLength = 12 }, rules.Today);
    }

    [Theory]
    [InlineData("Platform:Security:IdleMinutes", "half an hour", "Platform__Security 里有写错的值")]
    [InlineData("Platform:Security:From:soon:IdleMinutes", "20", "Platform__Security__From 下的“soon”不是日期，应写成 2027-01-01。")]
    public void Read_Unreadable_SaysWhatToDo(string key, string value, string sentence) =>
        Assert.StartsWith(sentence, Assert.Throws<ConfigurationException>(() => Read((key, value))).Message, StringComparison.Ordinal);

    private SecurityRules Read(params (string Key, string Value)[] values) => SecurityRules.Read(
        new ConfigurationBuilder().AddInMemoryCollection(values.Select(value => KeyValuePair.Create(value.Key, (string?)value.Value))).Build(), true, new Calendar(time));
}
