using System.Globalization;

namespace Platform.Web.Components;

/// <summary>Moments as pages show them, in Asia/Shanghai.</summary>
internal static class Moments
{
    public static DateTime Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Core.Time.Calendar.Zone).DateTime;

    public static string Words(DateTimeOffset moment) => Local(moment).ToString("yyyy年M月d日 HH:mm", CultureInfo.InvariantCulture);
}
