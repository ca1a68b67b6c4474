using Platform.Core.Accounts.Granting;

namespace Platform.Web.Roles;

/// <summary>A grant in one phrase.</summary>
internal static class GrantWords
{
    public static string Of(GrantLine grant) => $"{grant.Role}（{grant.Scope}{Period(grant.From, grant.Until) switch { "" => "", var period => $"，{period}" }}）";

    /// <summary>The last day is shown, not the first on which it no longer holds.</summary>
    public static string Period(DateOnly? from, DateOnly? until) => (from, until) switch
    {
        (null, null) => "",
        ({ } first, null) => $"{Day(first)}起",
        (null, { } end) => $"至{Day(end.AddDays(-1))}",
        ({ } first, { } end) => $"{Day(first)}至{Day(end.AddDays(-1))}",
    };

    private static string Day(DateOnly day) => $"{day:yyyy年M月d日}";
}
