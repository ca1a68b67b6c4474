using Platform.Policy.Diagnostics;
using Platform.Policy.Layering;
using Platform.Policy.Model;
using Platform.Policy.Subsidies;
using Platform.Policy.Subsidies.Facts;
using Platform.Policy.Time;

namespace Platform.Policy.Packages;

/// <summary>上级政策层: what several districts share, validated.</summary>
public sealed class LayerPackage
{
    internal LayerPackage(LayerProfile profile, LayerChain chain, IReadOnlyList<PolicyFile> files)
    {
        Profile = profile;
        Chain = chain;
        Files = files;
        WorkingCalendar = new WorkingCalendar(chain.Nearest.Holidays.DistinctBy(notice => notice.Year));
        ContentHash = Packages.ContentHash.Of(files);
    }

    public LayerProfile Profile { get; }
    public string Slug => Profile.Slug;

    /// <summary>The layer's own documents, latest first.</summary>
    public IReadOnlyList<PolicyDocument> Documents => Chain.Nearest.Documents;
    public IReadOnlyDictionary<string, Department> Departments => Chain.Departments;
    public IReadOnlyList<PolicyFile> Files { get; }
    public IReadOnlyList<string> FilePaths => [.. Files.Select(file => file.Path)];

    /// <summary>SHA-256 (lower-case hex) over path and text of the layer's own files.</summary>
    public string ContentHash { get; }

    /// <summary>工作日; only the national layer writes it.</summary>
    public WorkingCalendar WorkingCalendar { get; }

    internal LayerChain Chain { get; }

    /// <summary>One of the layer's documents as it was issued: its own items only, with departments and indicators.</summary>
    /// <exception cref="KeyNotFoundException">The layer has no such document.</exception>
    public PolicyView AsIssued(string documentId)
    {
        var document = Documents.FirstOrDefault(known => known.Id == documentId) ?? throw new KeyNotFoundException($"{Profile.Name}没有这份文件：{documentId}");
        var then = Chain.ItemsOn(Chain.FirstDayOfSpan(document.Issued), new Findings());
        return ViewComposer.Compose(Speaker.Of(Profile), document.Issued, [document], [], Departments, then.Of<Indicator>("indicators"), then.Of<Fact>("facts"), Chain.ItemsOf(documentId));
    }

    /// <summary>The indicators of the day, with those of the layers above.</summary>
    public IReadOnlyList<Indicator> IndicatorsOn(DateOnly day) => Chain.ItemsOn(Chain.FirstDayOfSpan(day), new Findings()).Of<Indicator>("indicators");

    /// <summary>The subsidy rules that count on the day.</summary>
    internal RuleBook RulesOn(DateOnly day)
    {
        var items = Chain.ItemsOn(Chain.FirstDayOfSpan(day), new Findings());
        var subsidies = items.Of<Subsidy>("subsidies");
        return RuleBook.Compile(new FactCatalog(items.Of<Fact>("facts"), subsidies), subsidies, new Findings());
    }
}
