using Microsoft.AspNetCore.Html;

namespace Platform.Web.Components.Forms;

/// <summary>危险操作的确认: the name of the thing must be typed. The server asks <see cref="IsGiven"/>; the page only shows.</summary>
/// <param name="Name">What must be typed, exactly as it is shown.</param>
/// <param name="Verb">The act, on the button: 注销备案.</param>
public sealed record Confirmation(string Title, string Name, string Verb)
{
    public const string Field = "confirmed";

    /// <summary>What will happen and cannot be undone.</summary>
    public IReadOnlyList<string> Consequences { get; init; } = [];

    /// <summary>Where the person goes who thinks better of it.</summary>
    public required string CancelUrl { get; init; }
    public string? Handler { get; init; }

    /// <summary>Hidden values that the act needs, such as the id.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();

    /// <summary>Fields that the act needs, before the name; null for none.</summary>
    public Func<object?, IHtmlContent>? Fields { get; init; }
    public string? Error { get; init; }

    public bool IsGiven(string? typed) => string.Equals(typed?.Trim(), Name, StringComparison.Ordinal);

    /// <summary>The same, saying that the name did not fit.</summary>
    public Confirmation Refused() => this with { Error = $"名称不符。请原样输入“{Name}”。" };
}
