using Platform.Core.Time;
using Platform.Tests.Web;
using Xunit;

namespace Platform.Tests.Tenancy;

public sealed class CalendarTests
{
    [Theory]
    [InlineData("2026-11-22T15:59:59Z", "2026-11-22")]
    [InlineData("2026-11-22T16:00:00Z", "2026-11-23")]
    public void Today_LateInTheDay_IsTheDayInShanghai(string moment, string day)
    {
        var now = DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(DateOnly.ParseExact(day, "yyyy-MM-dd"), new Calendar(new MovableTime(now)).Today());
    }
}
