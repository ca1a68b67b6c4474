using System.Globalization;
using Platform.Policy.Binding;
using Platform.Policy.Model;
using Platform.Policy.Rules;
using Platform.Policy.Shapes;
using Platform.Policy.Yaml;

namespace Platform.Policy.Packages;

/// <summary>Binds working_calendar.yaml: one notice for each year, in the national layer only.</summary>
internal static class HolidayBinder
{
    public static List<HolidayNotice> Bind(PackageDraft draft, Binder binder)
    {
        var notices = new List<HolidayNotice>();
        if (draft.WorkingCalendar is not { } calendar) return notices;
        if ((draft.LayerProfile?.Find("level") as YamlScalar)?.Text != "national")
            draft.Findings.Error(calendar.Place, "工作日安排全国统一，不由本级规定", "删去 working_calendar.yaml；它只写在国家层");
        foreach (var (key, value) in calendar.Entries)
        {
            var year = Year(draft, key);
            if (binder.Fields(RecordShape.Of<HolidayNotice>(), value, key.Place) is not { } bound) continue;
            if (binder.Make(RecordShape.Of<HolidayNotice>(), bound) is not HolidayNotice read || year is null) continue;
            var notice = read with { Year = year.Value };
            HolidayRules.CheckYear(notice, bound, draft.Findings);
            notices.Add(notice);
        }

        return notices;
    }

    private static int? Year(PackageDraft draft, YamlScalar key)
    {
        if (key.Text.Length == 4 && int.TryParse(key.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year >= 1949) return year;
        draft.Findings.Error(key.Place, $"年份“{key.Text}”不合要求", "写四位数字，如 \"2026\"");
        return null;
    }
}
