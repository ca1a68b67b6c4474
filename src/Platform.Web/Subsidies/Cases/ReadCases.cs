using Platform.Core.Subsidies;

namespace Platform.Web.Subsidies.Cases;

/// <summary>Reads what cases know of people, for pages that show them.</summary>
public sealed class ReadCases(CaseSeal seal)
{
    public CaseParticulars Of(SubsidyCase one)
    {
        ArgumentNullException.ThrowIfNull(one);
        return seal.Open(one.Particulars);
    }

    public string Applicant(SubsidyCase one)
    {
        ArgumentNullException.ThrowIfNull(one);
        return seal.TryOpen(one.Particulars)?.Applicant ?? "（密文无法解读，请联系运维核对主密钥）";
    }
}
