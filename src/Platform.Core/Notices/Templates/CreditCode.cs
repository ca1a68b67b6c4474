namespace Platform.Core.Notices.Templates;

/// <summary>统一社会信用代码 (GB 32100-2015): 18 characters, the last a check character modulo 31.</summary>
public static class CreditCode
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private const int Modulus = 31;
    private const int Generator = 3;

    public static bool IsValid(string code)
    {
        if (code.Length != 18)
        {
            return false;
        }

        var (sum, weight) = (0, 1);
        foreach (var character in code.AsSpan(0, 17))
        {
            var value = Alphabet.IndexOf(character, StringComparison.Ordinal);
            if (value < 0)
            {
                return false;
            }

            sum += value * weight;
            weight = weight * Generator % Modulus;
        }

        return Alphabet[(Modulus - (sum % Modulus)) % Modulus] == code[17];
    }
}
