using Platform.Policy.Binding;
using Platform.Policy.Diagnostics;
using Platform.Policy.Model;

namespace Platform.Policy.Rules;

internal static class PreferenceRules
{
    public static void Check(Preference preference, BoundFields at, Findings findings)
    {
        DateRules.Ordered(preference.From, preference.Until, at, findings);
        UnitRules.Together(preference.Value, "value", preference.Unit, "unit", at, findings);
    }
}
