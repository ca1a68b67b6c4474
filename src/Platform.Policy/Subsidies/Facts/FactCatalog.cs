using Platform.Policy.Model;

namespace Platform.Policy.Subsidies.Facts;

/// <summary>The facts that a district's rules can ask for, and what has been received under its other rules.</summary>
public sealed class FactCatalog
{
    /// <summary>The fact of kind per_option that holds what has been received this year under each rule: <c>received.opening-award</c>.</summary>
    public const string Received = "received";

    private readonly Dictionary<string, Fact> _facts;

    internal FactCatalog(IEnumerable<Fact> facts, IEnumerable<Subsidy> subsidies)
    {
        _facts = facts.ToDictionary(fact => fact.Id, StringComparer.Ordinal);
        var options = new OrderedDictionary<string, string>();
        foreach (var subsidy in subsidies) options[subsidy.Id] = subsidy.Title;
        if (options.Count > 0) _facts[Received] = ReceivedFact(options);
    }

    /// <summary>The facts of a view.</summary>
    public static FactCatalog Of(PolicyView view) => new(view.Facts, view.Subsidies);

    /// <summary>The declared facts and <see cref="Received"/>.</summary>
    public IReadOnlyCollection<Fact> All => _facts.Values;

    /// <summary>The fact of that key; null when there is none.</summary>
    public Fact? Find(string key) => _facts.GetValueOrDefault(key);

    private static Fact ReceivedFact(OrderedDictionary<string, string> options) => new()
    {
        Id = Received,
        Title = "已享受",
        Kind = FactKind.PerOption,
        Unit = "元",
        Meaning = "本年度已按该项政策得到的金额",
        Question = "本年度已得到多少？没有的填 0",
        Options = options,
    };
}
