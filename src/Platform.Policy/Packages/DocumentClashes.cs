using Platform.Policy.Diagnostics;

namespace Platform.Policy.Packages;

/// <summary>Two documents of one day cannot both say the same item: neither is the later one.</summary>
internal static class DocumentClashes
{
    public static void Find(PackageContent content, Findings findings)
    {
        var clashes = content.Items.Where(item => item.Document is not null && content.Documents.Contains(item.Document))
            .GroupBy(item => (item.Collection.Name, item.Id, item.Document!.InForceFrom, item.Document.Issued))
            .Where(group => group.Count() > 1);
        foreach (var clash in clashes)
            foreach (var item in clash.Skip(1))
                findings.Error(item.Bound.Place, $"条目 {item.Id} 在同一天生效的另一份文件 {clash.First().Document!.Id} 里也有", "改一个名称，或只留一处");
    }
}
