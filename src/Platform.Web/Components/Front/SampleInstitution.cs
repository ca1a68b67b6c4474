namespace Platform.Web.Components.Front;

/// <summary>An invented institution, to fill the page of components.</summary>
public sealed record SampleInstitution(int Number, string Name, string Town, string Status, int? Places, decimal? Subsidy, DateOnly Filed, DateOnly? Due)
{
    private static readonly string[] Names = ["向阳", "小苗", "春芽", "乐童", "橡树", "星禾", "暖阳", "童画", "溪谷", "青禾", "小满", "朝露"];
    private static readonly string[] Towns = ["城东街道", "城西街道", "河口镇", "青山镇"];
    private static readonly string[] Statuses = ["filed", "filed", "review", "returned", "filed", "closed"];

    /// <summary>Sixty-four of them, the same every day; last days lie around <paramref name="today"/>.</summary>
    public static IReadOnlyList<SampleInstitution> All(DateOnly today) =>
        [.. Enumerable.Range(1, 64).Select(number => Make(number, today))];

    private static SampleInstitution Make(int number, DateOnly today)
    {
        var status = Statuses[number % Statuses.Length];
        return new SampleInstitution(
            number,
            $"{Names[number % Names.Length]}{(number % 5 == 0 ? "托育服务中心（普惠）" : "托育园")}{(number > Names.Length ? $"第{number / Names.Length}分园" : "")}",
            Towns[number % Towns.Length],
            status,
            number % 9 == 0 ? null : 30 + (number * 7 % 90),
            status == "filed" ? 3000m * (30 + (number * 7 % 90)) : null,
            new DateOnly(2024, 1, 8).AddDays(number * 11),
            status is "review" or "returned" ? today.AddDays((number % 23) - 6) : null);
    }
}
