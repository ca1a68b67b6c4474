namespace Platform.Web.Components;

/// <summary>The top of every page: where am I, in what state is it, what can I do now (one primary action).</summary>
public sealed record PageHeader(string Title)
{
    public IReadOnlyList<Crumb> Crumbs { get; init; } = [];
    public string? Lead { get; init; }
    public StatusTag? Tag { get; init; }
    public PageAction? Action { get; init; }
}

public sealed record Crumb(string Text, string Url);

/// <summary>The page's one primary action; without an address it prints the page.</summary>
public sealed record PageAction(string Text, string Icon, string? Url = null);

/// <summary>状态: always a word, with a tone that only repeats it.</summary>
public sealed record StatusTag(string Text, Tone Tone);

public enum Tone { Neutral, Good, Attention, Ended, Danger }
