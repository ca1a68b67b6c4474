using Platform.Policy.Diagnostics;
using Platform.Policy.Layering;
using Platform.Policy.Model;
using Platform.Policy.Packages;
using Platform.Policy.Subsidies.Facts;

namespace Platform.Policy.Subsidies.Cases;

/// <summary>Compiles the rules of every span of days of a package, and runs its rule cases.</summary>
internal sealed class RuleValidation(PackageDraft draft, LayerChain chain)
{
    private readonly Dictionary<DateOnly, RuleBook> _books = [];

    public void Check()
    {
        var faults = new Findings();
        foreach (var day in chain.FirstDays) _ = BookOn(day, faults);
        Report(faults);
        if (faults.HasErrors) return;
        var runner = new CaseRunner(day => BookOn(chain.FirstDayOfSpan(day), new Findings()), draft.Findings);
        foreach (var (_, map) in draft.Documents.Values.SelectMany(document => document.Cases)) runner.Run(map);
    }

    private RuleBook BookOn(DateOnly day, Findings faults)
    {
        if (_books.TryGetValue(day, out var known)) return known;
        var items = chain.ItemsOn(day, new Findings());
        var subsidies = items.Of<Subsidy>("subsidies");
        var catalog = new FactCatalog(items.Of<Fact>("facts"), subsidies);
        CheckFacts(catalog, faults);
        return _books[day] = RuleBook.Compile(catalog, subsidies, faults);
    }

    private static void CheckFacts(FactCatalog facts, Findings faults)
    {
        foreach (var fact in facts.All.Where(fact => fact.NotAbove is not null && facts.Find(fact.NotAbove) is null))
            faults.Error(new Place(fact.Source.File, fact.Source.Line, fact.Source.Column), $"没有叫 {fact.NotAbove} 的事实", NearestName.Advice(fact.NotAbove!, facts.All.Select(known => known.Id)));
    }

    /// <summary>A fault of an inherited rule is this package's, because its own facts do not fit.</summary>
    private void Report(Findings faults)
    {
        foreach (var fault in faults.Sorted())
        {
            if (fault.Package == draft.Slug) draft.Findings.Error(new Place(fault.File, fault.Line, fault.Column), fault.Message, fault.Fix);
            else draft.Findings.Error(Place.Top($"{draft.Slug}/facts.yaml"), $"上级的规则（{fault.File} 第 {fault.Line} 行）与本层的事实不合：{fault.Message}", fault.Fix);
        }
    }
}
