using Platform.Policy.Model;
using Platform.Policy.Packages;

namespace Platform.Web.Policy;

/// <summary>历史政策: why what a page shows belongs to the past, in sentences for the visitor.</summary>
public sealed record HistoryNotice(IReadOnlyList<string> Sentences)
{
    /// <summary>Null where nothing is past.</summary>
    /// <param name="known">The day whose knowledge is shown; null for today's.</param>
    public static HistoryNotice? Of(TenantPackage package, PolicyView policy, DateOnly today, DateOnly? known = null)
    {
        List<string> sentences = [];
        if (package.HistoricalReason(today) is { } reason)
        {
            sentences.Add(reason);
        }

        if (policy.Tenant.Lifespan is { Until: { } end, Reason: { } why } && end <= today)
        {
            sentences.Add(Sentence(why));
        }

        if (policy.Day < today)
        {
            sentences.Add($"本页按{PolicyWords.Day(policy.Day)}的规定显示。");
        }

        if (known < today)
        {
            sentences.Add($"以{PolicyWords.Day(known.Value)}系统所载为准，此后确认的版本不计在内。");
        }

        return sentences.Count == 0 ? null : new HistoryNotice(sentences);
    }

    private static string Sentence(string text) => text.EndsWith('。') ? text : text + "。";
}
