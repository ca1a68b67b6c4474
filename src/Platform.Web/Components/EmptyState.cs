namespace Platform.Web.Components;

/// <summary>Says what would be here, why it is not, and where to go instead.</summary>
public sealed record EmptyState(string Title, string Text)
{
    public Crumb? Link { get; init; }
}
