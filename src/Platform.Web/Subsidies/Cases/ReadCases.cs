using System.Security.Cryptography;
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

    /// <summary>For lists: one row that cannot be opened does not take the others with it.</summary>
    public string Applicant(SubsidyCase one)
    {
        try
        {
            return Of(one).Applicant;
        }
        catch (CryptographicException)
        {
            return "（密文打不开，请联系运维核对主密钥）";
        }
    }
}
