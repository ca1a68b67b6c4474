using Platform.Web.Components.Tables;

namespace Platform.Web.PolicySources;

/// <summary>One field of the form in which an item is begun.</summary>
/// <param name="Key">The key in the package; one with a dot goes into a rate or a cap.</param>
/// <param name="Options">For a choice; departments and indicators are the district's.</param>
public sealed record ItemField(string Key, string Label, ItemFieldKind Kind, bool Required = false, string? Hint = null, IReadOnlyList<Option>? Options = null)
{
    /// <summary>In the posted form.</summary>
    public string Name => $"f.{Key}";
}

public enum ItemFieldKind { Line, Words, Number, Day, Choice, Indicator, Department, Departments }
