using System.Globalization;

namespace Platform.Web.Components.Casework;

/// <summary>进度 of long work: how much is done of how much, how fast, how long still.</summary>
/// <param name="Url">Answers with the same component, later; polled until the work has ended.</param>
public sealed record JobProgress(string Title, int Done, int Total, string Url)
{
    /// <summary>Items that failed so far.</summary>
    public int Failed { get; init; }
    public TimeSpan Elapsed { get; init; }
    public bool Ended { get; init; }

    /// <summary>How it ended, in words.</summary>
    public string End { get; init; } = "已完成";

    public int Percent => Total == 0 ? (Ended ? 100 : 0) : (int)Math.Clamp(100L * Done / Total, 0, 100);

    /// <summary>Items per minute; null while nothing is known.</summary>
    public double? PerMinute => Done > 0 && Elapsed > TimeSpan.Zero ? Done / Elapsed.TotalMinutes : null;

    public string? TimeLeft => Ended || PerMinute is not > 0 ? null : Words(TimeSpan.FromMinutes((Total - Done) / PerMinute.Value));

    public string? Rate => PerMinute is { } rate ? $"每分钟 {Math.Round(rate).ToString("#,0", CultureInfo.InvariantCulture)} 件" : null;

    private static string Words(TimeSpan left) => left switch
    {
        { TotalSeconds: < 60 } => "不到 1 分钟",
        { TotalMinutes: < 60 } => $"约 {Math.Ceiling(left.TotalMinutes)} 分钟",
        _ => $"约 {Math.Ceiling(left.TotalHours)} 小时",
    };
}
