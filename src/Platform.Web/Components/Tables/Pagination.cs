namespace Platform.Web.Components.Tables;

/// <summary>翻页: from 1; at least one page.</summary>
public sealed record Pagination(int Page, int Size, int Total)
{
    public int Last => Math.Max(1, (Total + Size - 1) / Size);
    public int First => Total == 0 ? 0 : ((Page - 1) * Size) + 1;
    public int Until => Math.Min(Page * Size, Total);

    /// <summary>The pages to offer: first, last and those around this one; null stands for a gap.</summary>
    public IEnumerable<int?> Offered()
    {
        var before = 0;
        foreach (var page in Enumerable.Range(Page - 2, 5).Append(1).Append(Last).Where(page => page >= 1 && page <= Last).Distinct().Order())
        {
            if (page == before + 2) yield return page - 1;
            else if (page > before + 2) yield return null;
            yield return page;
            before = page;
        }
    }
}
