using Platform.Templating;

namespace Platform.Benchmarks.Templating;

internal sealed record Institution(string Name, string? Town, int Places, int Affordable, decimal Fee);

internal sealed record Notice(int Year, string Action, string Issuer, string Code, int Number, DateTime Issued, string Policy, decimal[] Amounts, bool SiteVisit, string[] Towns, Institution[] Items)
{
    private const int ItemCount = 60;

    public static Notice Sample() => new(
        2026,
        "认定",
        "示范区卫生健康委员会",
        "示卫健发",
        12,
        new DateTime(2026, 3, 5),
        "示范区普惠托育服务管理办法",
        [800m, 600.50m, 400m, 200m],
        SiteVisit: true,
        ["东城街道", "西城街道", "南城镇", "北城镇"],
        [.. Enumerable.Range(1, ItemCount).Select(n => new Institution(
            $"示范第{n}托育园",
            n % 7 == 0 ? null : "东城街道",
            20 + n,
            10 + (n / 2),
            1200m + (n * 10)))]);
}

internal static class NoticeModel
{
    public static ScriptObject Of(Notice notice) => new()
    {
        ["year"] = notice.Year,
        ["action"] = notice.Action,
        ["number"] = notice.Number,
        ["issued"] = notice.Issued,
        ["issuer"] = new ScriptObject { ["name"] = notice.Issuer, ["code"] = notice.Code },
        ["policy"] = new ScriptObject
        {
            ["title"] = notice.Policy,
            ["amounts"] = new ScriptArray(notice.Amounts.Select(amount => (object?)amount)),
            ["requires_site_visit"] = notice.SiteVisit,
        },
        ["departments"] = new ScriptObject(),
        ["towns"] = new ScriptArray(notice.Towns.Select(town => new ScriptObject { ["name"] = town, ["kind"] = "街道、镇" })),
        ["items"] = new ScriptArray(notice.Items.Select(item => new ScriptObject
        {
            ["name"] = item.Name,
            ["town"] = item.Town,
            ["places"] = item.Places,
            ["affordable"] = item.Affordable,
            ["fee"] = item.Fee,
        })),
    };
}
