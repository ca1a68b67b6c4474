namespace Platform.Web.Subsidies.Cases;

/// <summary>The form of a case as the page shows it.</summary>
/// <param name="Verb">On its button.</param>
/// <param name="Back">Where giving up leads.</param>
public sealed record CaseFormView(CaseForm Form, CalculationSheet Sheet, string Verb, string Back)
{
    /// <summary>Why it was not done, where no field is to blame.</summary>
    public string? Refusal { get; init; }
}
