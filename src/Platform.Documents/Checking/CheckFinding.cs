namespace Platform.Documents.Checking;

/// <summary>One row of a report.</summary>
/// <param name="Says">The rule in a sentence.</param>
/// <param name="Page">The page it was measured on; null where the whole document was, or a page is not known.</param>
/// <param name="Note">Why something was not measured, or what an official should know.</param>
public sealed record CheckFinding(string Rule, string Clause, string Element, string Quantity, string Says, int? Page, string Measured, string Allowed, CheckVerdict Verdict, string? Note);
