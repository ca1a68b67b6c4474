using Platform.Core.WorkItems;
using Platform.Web.Components.Forms;

namespace Platform.Web.WorkItems;

/// <summary>What somebody fills in to send work.</summary>
public sealed class SendForm
{
    public const string ToRead = "to-read";

    public string? Title { get; set; }

    public string? Text { get; set; }

    /// <summary><c>to-do</c> or <see cref="ToRead"/>.</summary>
    public string Kind { get; set; } = "to-do";

    public string[] Departments { get; set; } = [];

    public string[] Areas { get; set; } = [];

    public string[] People { get; set; } = [];

    public TypedDay? Due { get; set; }

    /// <summary>The day as it was understood; null where nothing was typed, or nothing that is a day.</summary>
    public SendWorkItems.Command ToCommand() => new(
        Kind == ToRead ? WorkItemKind.ToRead : WorkItemKind.ToDo,
        Title,
        Text,
        [.. People.Select(person => Guid.TryParse(person, out var id) ? id : Guid.Empty)],
        Departments,
        Areas,
        Due?.Value);
}
