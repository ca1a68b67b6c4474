namespace Platform.Web.Components.Casework;

/// <summary>期限: the working days that are left or overrun, as a word with a tone, and the last day in full.</summary>
public sealed record DeadlineChip(string Text, Tone Tone, string LastDay);
