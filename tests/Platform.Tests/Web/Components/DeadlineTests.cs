using Microsoft.Extensions.DependencyInjection;
using Platform.Core;
using Platform.Core.Policies;
using Platform.Core.Time;
using Platform.Web.Components;
using Platform.Web.Components.Casework;
using Xunit;

namespace Platform.Tests.Web.Components;

/// <summary>Deadlines on Friday, 25 September 2026 in Shanghai, a day off; 20 September and 10 October are worked.</summary>
public sealed class DeadlineTests
{
    private static readonly Deadlines Deadlines = new(
        new ServiceCollection().AddPlatform().BuildServiceProvider().GetRequiredService<PolicyPackages>(), new Calendar(new MovableTime(new(2026, 9, 25, 2, 0, 0, TimeSpan.Zero))));

    [Theory]
    [InlineData("2026-10-10", "剩 6 个工作日", Tone.Neutral)]
    [InlineData("2026-09-29", "剩 2 个工作日", Tone.Attention)]
    [InlineData("2026-09-25", "今天到期", Tone.Attention)]
    [InlineData("2026-09-23", "已超 1 个工作日", Tone.Danger)]
    [InlineData("2026-09-18", "已超 5 个工作日", Tone.Danger)]
    [InlineData("2027-01-08", "2027年1月8日到期", Tone.Neutral)]
    public void Until_LastDay_CountsWorkingDaysOrNamesTheDay(string lastDay, string text, Tone tone)
    {
        var chip = Deadlines.Until(DateOnly.ParseExact(lastDay, "yyyy-MM-dd", null));

        Assert.Equal((text, tone), (chip.Text, chip.Tone));
    }
}
