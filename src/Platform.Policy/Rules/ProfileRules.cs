using Platform.Policy.Binding;
using Platform.Policy.Diagnostics;
using Platform.Policy.Model;

namespace Platform.Policy.Rules;

internal static class ProfileRules
{
    /// <summary>First segments of addresses that the platform keeps for itself.</summary>
    private static readonly string[] Reserved = ["province", "api", "connect", "assets", "healthz", "metrics", "compare", "account", "error", "components", "new"];

    public static void Check(TenantProfile profile, BoundFields at, Findings findings)
    {
        if (Reserved.Contains(profile.Slug, StringComparer.Ordinal))
            findings.Error(at.PlaceOf("slug"), $"短名 {profile.Slug} 由平台保留", $"另取一个短名，不用 {string.Join("、", Reserved)}");
        if (profile.Issuers.Count == 0)
            findings.Error(at.PlaceOf("issuers"), "没有写发文主体", "至少写一个，如 government_office");
    }

    public static void Check(Successor successor, BoundFields at, Findings findings)
    {
        if (successor.Code is { } code && !(code.Length == 6 && code.All(char.IsAsciiDigit)))
            findings.Error(at.PlaceOf("code"), $"行政区划代码写法不对：{code}", "行政区划代码是六位数字；尚未公布就不写");
    }
}
