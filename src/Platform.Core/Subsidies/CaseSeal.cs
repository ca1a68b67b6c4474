using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Platform.Core.Keys;
using Platform.Core.Tenancy;
using Platform.Policy.Subsidies;

namespace Platform.Core.Subsidies;

/// <summary>Encrypts what cases know of people, under the tenant at hand; an applicant is found by a keyed hash of the whole name.</summary>
public sealed class CaseSeal(MasterKey master, IMultiTenantContextAccessor accessor)
{
    private const string Purpose = "subsidy-cases";

    private readonly SealedText text = new(master, Purpose);
    private readonly byte[] key = master.Derive(Purpose + "/applicants");

    private string Owner => accessor.Tenant.Id.ToString();

    public string Close(CaseParticulars particulars) => text.Close(JsonSerializer.Serialize(particulars), Owner);

    public string Close(IReadOnlyList<Step> reasoning) => text.Close(JsonSerializer.Serialize(reasoning), Owner);

    /// <exception cref="CryptographicException">The master key is not the one it was closed with.</exception>
    public CaseParticulars Open(string particulars) => JsonSerializer.Deserialize<CaseParticulars>(text.Open(particulars, Owner))!;

    /// <summary>For lists: one row that cannot be opened does not take the others with it.</summary>
    /// <returns>Null where it cannot be opened.</returns>
    public CaseParticulars? TryOpen(string particulars)
    {
        try
        {
            return Open(particulars);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <exception cref="CryptographicException">The master key is not the one it was closed with.</exception>
    public IReadOnlyList<Step> OpenReasoning(string reasoning) => JsonSerializer.Deserialize<List<Step>>(text.Open(reasoning, Owner))!;

    /// <summary>What finds an applicant: equal for equal names, without blanks, of one tenant.</summary>
    public string IndexOf(string applicant)
    {
        ArgumentNullException.ThrowIfNull(applicant);
        var name = string.Concat(applicant.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c)));
        return Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{Owner}/{name}")));
    }
}
