using Platform.Policy.Subsidies;

namespace Platform.Core.Subsidies;

/// <summary>What a case knows of people; the database holds it only encrypted.</summary>
/// <param name="Applicant">An institution's, a family's or a person's name.</param>
/// <param name="Facts">What was told, by the names of the facts, as rules read it.</param>
/// <param name="Typed">The same as it was typed into the form, by the names of its fields.</param>
public sealed record CaseParticulars(string Applicant, IReadOnlyDictionary<string, string> Facts, IReadOnlyDictionary<string, IReadOnlyList<string>> Typed)
{
    public const int ApplicantLength = 100;

    /// <summary>计算过程, as it was when the case was decided; empty before.</summary>
    public IReadOnlyList<Step> Reasoning { get; init; } = [];
}
