namespace Platform.Policy.Packages;

/// <summary>Which version of a package is asked for: the one that counts on the day, as it was known at the moment.</summary>
/// <param name="Day">In Asia/Shanghai.</param>
/// <param name="KnownAt">Versions confirmed later are not seen; null for all that is known now.</param>
public sealed record PolicyMoment(DateOnly Day, DateTimeOffset? KnownAt = null);
