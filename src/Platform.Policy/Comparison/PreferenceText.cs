using Platform.Policy.Model;

namespace Platform.Policy.Comparison;

internal static class PreferenceText
{
    public static string Of(Preference preference)
    {
        var window = (preference.From, preference.Until) switch
        {
            ({ } from, { } until) => $"（{from:yyyy年M月d日}至{until.AddDays(-1):yyyy年M月d日}）",
            (null, { } until) => $"（至{until.AddDays(-1):yyyy年M月d日}）",
            ({ } from, null) => $"（自{from:yyyy年M月d日}起）",
            _ => "",
        };
        return preference.Text + window;
    }
}
