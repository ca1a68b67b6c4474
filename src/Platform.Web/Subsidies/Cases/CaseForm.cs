using Platform.Core.Subsidies;
using Platform.Web.Components.Forms;

namespace Platform.Web.Subsidies.Cases;

/// <summary>What an officer writes down of an application besides the answers, whose fields come from the scheme's rule.</summary>
public sealed class CaseForm
{
    public string? Applicant { get; set; }

    public TypedDay? Day { get; set; }

    /// <summary>The number of the row's version that the page showed; 0 for a new case.</summary>
    public int Known { get; set; }

    public static CaseForm Of(SubsidyCase one, CaseParticulars particulars)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(particulars);
        return new CaseForm { Applicant = particulars.Applicant, Day = new TypedDay(CaseWords.Day(one.Day)), Known = one.Version };
    }

    /// <summary>The entry, with the answers of the sheet.</summary>
    public CaseEntry Entry(CalculationSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return new CaseEntry(Applicant, Day?.Value, sheet.Answers(), sheet.Typed());
    }
}
