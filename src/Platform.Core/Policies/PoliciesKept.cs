using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Platform.Core.Policies;

/// <summary>How many districts' policies a node keeps compiled: <c>Platform:Policy:Kept</c>. The layers above them are kept besides.</summary>
public sealed record PoliciesKept(int Number)
{
    public static readonly PoliciesKept Default = new(200);

    private const string Key = "Platform:Policy:Kept";

    /// <exception cref="ConfigurationException">It is not a number above zero.</exception>
    public static PoliciesKept Read(IConfiguration? configuration) => configuration?[Key] is not { Length: > 0 } text ? Default
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? new PoliciesKept(number)
        : throw new ConfigurationException($"Platform__Policy__Kept 的值“{text}”不对，应写成大于 0 的整数，如 200。");
}
