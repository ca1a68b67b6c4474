using System.Globalization;
using Platform.Policy.Wording;
using Platform.Web.Components.Casework;

namespace Platform.Web.Components.Tables;

/// <summary>One cell: what people read, and the value that Excel gets.</summary>
public sealed record Cell(string Text)
{
    public static readonly Cell Empty = new("—");

    public decimal? Number { get; private init; }
    public DateOnly? Date { get; private init; }
    public DateTimeOffset? At { get; private init; }
    public StatusTag? Tag { get; private init; }
    public DeadlineChip? Deadline { get; private init; }

    public static Cell Of(string? text) => string.IsNullOrEmpty(text) ? Empty : new Cell(text);

    public static Cell Of(StatusTag tag) => new(tag.Text) { Tag = tag };

    public static Cell Of(DateOnly? day) => day is { } date ? new Cell(DateWords.Day(date)) { Date = day } : Empty;

    public static Cell Of(DateOnly day, DeadlineChip chip) => new(chip.Text) { Date = day, Deadline = chip };

    public static Cell Moment(DateTimeOffset? moment) => moment is { } at ? new Cell(Moments.Words(at)) { At = moment } : Empty;

    public static Cell Money(decimal? yuan) => yuan is { } amount ? new Cell(Subsidies.Money.Yuan(amount)) { Number = yuan } : Empty;

    public static Cell Figure(decimal? number) =>
        number is { } figure ? new Cell(figure.ToString("#,0.####", CultureInfo.InvariantCulture)) { Number = number } : Empty;
}
