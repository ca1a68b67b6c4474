namespace Platform.Core.PolicyChecks;

/// <summary>A figure where a text prints it.</summary>
/// <param name="Start">In the clause's own text, from 0.</param>
/// <param name="IsDay">A year, a month or a day.</param>
/// <param name="Values">As printed, and with 万 and 亿 multiplied out.</param>
public sealed record FigureMark(int Start, int Length, string Printed, bool IsDay, IReadOnlyList<decimal> Values);
