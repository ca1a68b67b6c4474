using Microsoft.AspNetCore.Authorization;
using Platform.Core.Policies;
using Platform.Core.Time;
using Platform.Policy.Model;

namespace Platform.Web.Policy.Portal;

/// <summary>税费优惠 by kind, each with its window; where an upper rule binds, what the district's document prints is shown beside it.</summary>
[AllowAnonymous]
public sealed class PreferencesModel(PolicyReader reader, Calendar calendar) : PolicyPage(reader, calendar)
{
    public IEnumerable<IGrouping<PreferenceKind, Preference>> ByKind =>
        Policy.Preferences.GroupBy(preference => preference.Kind).OrderBy(group => group.Key);

    public PreferenceRow Row(Preference preference) => new(Policy, preference, Printed(preference), Today);

    /// <summary>The same preference as the district's own document prints it, where another layer's wins.</summary>
    private Preference? Printed(Preference preference)
    {
        var slug = Policy.Tenant.Slug;
        var own = preference.Overrides.FirstOrDefault(source => source.Layer == slug);
        return own is null || preference.Source.Layer == slug
            ? null
            : Package.AsIssued(own.DocumentId).Preferences.Find(preference.Id);
    }
}

/// <summary>One preference, and the district's printed one where they differ.</summary>
public sealed record PreferenceRow(PolicyView Policy, Preference Preference, Preference? Printed, DateOnly Today)
{
    public bool Extended => Printed is { Until: { } printed } && Preference.Until is { } binding && printed != binding;

    public bool Over => Preference.Until is { } end && end <= Today;
}
