using Platform.Policy.Editing;

namespace Platform.Policy.Subsidies.Cases;

/// <summary>测算示例: a rule case of a package that no longer comes out as it expects.</summary>
/// <param name="Rule">The subsidy's id.</param>
/// <param name="Subsidy">The subsidy's title; its id where no such rule counts on the day.</param>
/// <param name="Before">What the case expects, yuan; null where it expects no amount.</param>
/// <param name="After">What comes out now, yuan; null where nothing is granted, or nothing can be computed.</param>
/// <param name="Differences">What is different, in sentences.</param>
/// <param name="Steps">The reasoning as it is now.</param>
/// <param name="Changes">What has to be written so that it comes out as it expects; empty where that is not only figures.</param>
public sealed record ChangedExample(
    string File, string Id, string Title, string Rule, string Subsidy, DateOnly Day, decimal? Before, decimal? After,
    IReadOnlyList<string> Differences, IReadOnlyList<Step> Steps, IReadOnlyList<ExampleChange> Changes);

/// <summary>An expected value in another figure.</summary>
/// <param name="Key">As the case writes it: amount, by_year, payees, levels or reasons.</param>
public sealed record ExampleChange(string Key, string Label, string Before, string After, EditValue Value);
