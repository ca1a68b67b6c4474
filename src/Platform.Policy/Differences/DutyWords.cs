using Platform.Policy.Model;
using Platform.Policy.Shapes;

namespace Platform.Policy.Differences;

/// <summary>The roles of a duty by the district's own words, where these are nouns that stand before the departments.</summary>
internal static class DutyWords
{
    public static string? Of(object record, KeyShape key, PackageNames names)
    {
        DutyRole? role = (record, key.Name) switch
        {
            (Duty, "lead") => DutyRole.Lead,
            (Duty, "joint") => DutyRole.Joint,
            (Duty, "responsible") => DutyRole.Responsible,
            (Duty, "support") => DutyRole.Support,
            _ => null,
        };
        return role is { } found ? Of(found, names) : null;
    }

    public static string Of(DutyRole role, PackageNames names) =>
        names.Package.Profile.Vocabulary.Roles.GetValueOrDefault(role) is { Position: LabelPosition.Before } label ? label.Label : ChoicePhrases.Of(role);
}
