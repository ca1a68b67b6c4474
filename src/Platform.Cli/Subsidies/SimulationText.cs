using Platform.Policy.Wording;

namespace Platform.Cli.Subsidies;

internal static class SimulationText
{
    private const int MostShown = 10;

    public static void Write(SimulationRecord run, TextWriter output)
    {
        output.WriteLine($"== {run.Title}：{run.Cases} 个个案，符合 {run.Granted}，不符合 {run.Refused}，无法判断 {run.Undecided}");
        foreach (var year in run.Years)
        {
            output.WriteLine($"第{year.Year}年  现行 {Yuan(year.Before)}  改后 {Yuan(year.After)}  增减 {Signed(year.After - year.Before)}");
        }

        output.WriteLine($"合计   现行 {Yuan(run.TotalBefore)}  改后 {Yuan(run.TotalAfter)}  增减 {Signed(run.TotalAfter - run.TotalBefore)}");
        output.WriteLine($"增加 {run.Gaining} 个，减少 {run.Losing} 个；新符合 {run.NewlyGranted} 个，不再符合 {run.NoLongerGranted} 个");
        foreach (var difference in run.Differences.Take(MostShown))
        {
            output.WriteLine($"  {difference.Name}  {Yuan(difference.Before)} → {Yuan(difference.After)}（{Signed(difference.Change)}）");
        }

        if (run.Differences.Count > MostShown)
        {
            output.WriteLine($"  另有 {run.Differences.Count - MostShown} 个，用 --json 看全部");
        }

        foreach (var use in run.Budget)
        {
            output.WriteLine($"第{use.Year}年预算 {Yuan(use.Available)}：应付 {Yuan(use.Claimed)}（{use.ClaimedPct}%），实付 {Yuan(use.Paid)}；足额 {use.PaidInFull} 个，部分 {use.PaidInPart} 个，未付 {use.Unpaid} 个");
        }
    }

    private static string Yuan(decimal amount) => $"{AmountWords.Grouped(amount)} 元";

    private static string Signed(decimal amount) => (amount > 0 ? "+" : "") + Yuan(amount);
}
