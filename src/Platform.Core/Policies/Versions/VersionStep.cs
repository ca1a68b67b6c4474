namespace Platform.Core.Policies.Versions;

/// <summary>A step on a version: taken, or refused.</summary>
/// <param name="Verb">What was done, as the audit trail has it; null where nothing was.</param>
/// <param name="Told">What besides, as JSON.</param>
/// <param name="Refusal">In Chinese.</param>
internal sealed record VersionStep(string? Verb, string? Told, string? Refusal)
{
    /// <summary>Everything already is as it was asked; nothing is written, not even to the trail.</summary>
    public static readonly VersionStep Nothing = new(null, null, null);

    public static VersionStep Taken(string verb, string? told = null) => new(verb, told, null);

    public static VersionStep Refused(string reason) => new(null, null, reason);
}
