using System.Collections.Concurrent;
using Platform.Policy.Diagnostics;
using Platform.Policy.Layering;
using Platform.Policy.Model;

namespace Platform.Policy.Packages;

/// <summary>区县政策包: a district's validated policy with the layers above it. Immutable; safe to share.</summary>
public sealed class TenantPackage
{
    private readonly ConcurrentDictionary<DateOnly, PolicyView> _spans = new();
    private readonly ConcurrentDictionary<string, PolicyView> _issued = new(StringComparer.Ordinal);

    internal TenantPackage(TenantProfile profile, LayerChain chain, IReadOnlyList<LayerPackage> layers, IReadOnlyList<PolicyFile> files)
    {
        Profile = profile;
        Chain = chain;
        Layers = layers;
        Files = files;
        ContentHash = Packages.ContentHash.Of(files);
        SnapshotHash = Packages.ContentHash.Of([.. layers.Select(layer => layer.ContentHash), ContentHash]);
    }

    public TenantProfile Profile { get; }
    public string Slug => Profile.Slug;

    /// <summary>The layers above, from far to near.</summary>
    public IReadOnlyList<LayerPackage> Layers { get; }

    /// <summary>Every role, under its local name where the district gives one.</summary>
    public IReadOnlyDictionary<string, Department> Departments => Chain.Departments;

    /// <summary>The district's own documents, latest first.</summary>
    public IReadOnlyList<PolicyDocument> Documents => Chain.Nearest.Documents;

    /// <summary>The package's own files, by path.</summary>
    public IReadOnlyList<PolicyFile> Files { get; }
    public IReadOnlyList<string> FilePaths => [.. Files.Select(file => file.Path)];

    /// <summary>SHA-256 (lower-case hex) over path and text of the package's own files.</summary>
    public string ContentHash { get; }

    /// <summary>SHA-256 over the content of this package and of every layer above: what a case pins.</summary>
    public string SnapshotHash { get; }

    /// <summary>The policy in force on the day. Computed once for each span of days with the same documents in force.</summary>
    public PolicyView AsOf(DateOnly day)
    {
        var span = _spans.GetOrAdd(Chain.FirstDayOfSpan(day), Compose);
        return span with { Day = day };
    }

    /// <summary>One of the district's documents as it was issued: its own items only, with departments and indicators.</summary>
    /// <exception cref="KeyNotFoundException">The district has no such document.</exception>
    public PolicyView AsIssued(string documentId) => _issued.GetOrAdd(documentId, ComposeIssued);

    /// <summary>The day for which pages show the policy: today, or the last day of a district that has ended.</summary>
    public DateOnly DefaultDay(DateOnly today) =>
        Profile.Lifespan.Until is { } until && today >= until ? until.AddDays(-1) : today;

    /// <summary>Whether pages carry a 历史政策 banner.</summary>
    public bool IsHistorical(DateOnly today) => HistoricalReason(today) is not null;

    /// <summary>Why the policy is historical, as a sentence; null when it is not.</summary>
    public string? HistoricalReason(DateOnly today)
    {
        if (Profile.Lifespan.Until is { } until && today >= until)
            return $"{Profile.Name}自{Print(until)}起已撤销，以下为历史政策。";
        if (Documents.Count > 0 && Documents.All(document => document.Expires <= today)) return "所发文件均已失效，以下为历史政策。";
        var targets = AsOf(today).Targets.Where(target => target.Source.Layer == Slug).ToList();
        return targets.Count > 0 && targets.TrueForAll(target => target.Due < today)
            ? $"政策确定的目标期限已于{Print(targets.Max(target => target.Due))}届满，以下为历史政策。"
            : null;
    }

    internal LayerChain Chain { get; }

    private PolicyView Compose(DateOnly day)
    {
        var items = Chain.ItemsOn(day, new Findings());
        var upper = Layers.Reverse().SelectMany(layer => layer.Documents);
        return ViewComposer.Compose(Profile, day, InForce(Documents, day), InForce(upper, day), Departments, items.Of<Indicator>("indicators"), items.Of<Fact>("facts"), items);
    }

    private PolicyView ComposeIssued(string documentId)
    {
        var document = Documents.FirstOrDefault(d => d.Id == documentId)
            ?? throw new KeyNotFoundException($"{Profile.Name}没有这份文件：{documentId}");
        return ViewComposer.Compose(
            Profile, document.Issued, [document], [], Departments, AsOf(document.Issued).Indicators, AsOf(document.Issued).Facts, Chain.ItemsOf(documentId));
    }

    private static List<PolicyDocument> InForce(IEnumerable<PolicyDocument> documents, DateOnly day) => [.. documents.Where(document => document.IsInForceOn(day))];

    private static string Print(DateOnly day) => $"{day.Year}年{day.Month}月{day.Day}日";
}
