namespace Platform.Web.Components.Forms;

/// <summary>What somebody typed, and how it was understood.</summary>
public interface ITyped
{
    string Text { get; }

    /// <summary>In words; null when it was not understood.</summary>
    string? Understood { get; }
}
