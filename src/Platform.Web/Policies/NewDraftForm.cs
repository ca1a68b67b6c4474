using Platform.Core.Policies.Versions;

namespace Platform.Web.Policies;

/// <summary>What somebody fills in to begin a version.</summary>
public sealed class NewDraftForm
{
    public Guid? From { get; set; }

    public PolicyVersionKind Kind { get; set; } = PolicyVersionKind.Change;

    public string? Summary { get; set; }
}
