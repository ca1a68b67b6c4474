namespace Platform.Web.Components.Casework;

/// <summary>成对事实: a label and its value; a copyable one gets a button that copies it.</summary>
public sealed record LabelledFact(string Label, string? Value)
{
    public bool Copyable { get; init; }
    public StatusTag? Tag { get; init; }
}

/// <summary>办理过程: who did what, when and why; the latest first.</summary>
public sealed record TimelineEntry(string What, string Who, DateTimeOffset When)
{
    public string? Why { get; init; }
    public Tone Tone { get; init; }
}

/// <summary>页签: one of several views of the same thing, each with an address of its own.</summary>
public sealed record Tab(string Text, string Url)
{
    public bool Current { get; init; }
    public int? Count { get; init; }
}

/// <summary>页签栏, and what it is about, for screen readers.</summary>
public sealed record TabBar(string Label, IReadOnlyList<Tab> Tabs);

/// <summary>步骤: the steps of a long form; those before the current one are done and may lead back.</summary>
public sealed record StepBar(string Label, IReadOnlyList<Crumb> Steps, int Current);
