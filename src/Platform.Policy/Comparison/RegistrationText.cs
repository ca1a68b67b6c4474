using Platform.Policy.Model;

namespace Platform.Policy.Comparison;

internal static class RegistrationText
{
    public static string Of(PolicyView view, PolicyItem item) =>
        item is Registration registration
            ? string.Join("、", registration.Authorities.Select(role => view.Departments.GetValueOrDefault(role)?.Name ?? role))
            : "";
}
