using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Platform.Core.Accounts.Security;

/// <summary>The security settings as they stand today: <c>Platform:Security</c>, changed from a day on by <c>Platform:Security:From:2027-01-01</c>.</summary>
public sealed class SecurityRules(IReadOnlyList<SecurityRules.Dated> settings, Time.Calendar calendar)
{
    public SecuritySettings Today
    {
        get
        {
            var today = calendar.Today();
            return settings.Last(dated => dated.From <= today).Settings;
        }
    }

    /// <param name="secondFactor">Whether the settings begin with an obligatory second factor.</param>
    /// <exception cref="ConfigurationException">A day or a number cannot be read.</exception>
    public static SecurityRules Read(IConfiguration configuration, bool secondFactor, Time.Calendar calendar)
    {
        var section = configuration.GetSection("Platform:Security");
        var settings = new List<Dated> { new(DateOnly.MinValue, Bound(section, new SecuritySettings { SecondFactor = secondFactor })) };
        foreach (var (day, change) in section.GetSection("From").GetChildren().Select(change => (Day(change.Key), change)).OrderBy(pair => pair.Item1))
        {
            settings.Add(new Dated(day, Bound(change, settings[^1].Settings with { })));
        }

        return new SecurityRules(settings, calendar);
    }

    private static DateOnly Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day
        : throw new ConfigurationException($"Platform__Security__From 下的“{text}”不是日期，应写成 2027-01-01。");

    private static SecuritySettings Bound(IConfiguration section, SecuritySettings settings)
    {
        try
        {
            section.Bind(settings);
            return settings;
        }
        catch (InvalidOperationException unreadable)
        {
            throw new ConfigurationException($"Platform__Security 里有写错的值：{unreadable.Message}");
        }
    }

    /// <summary>Settings and the day from which they hold.</summary>
    public sealed record Dated(DateOnly From, SecuritySettings Settings);
}
