using System.Security.Cryptography;
using System.Text;

namespace Platform.Core.Keys;

/// <summary>Texts that the database holds only encrypted: AES-256-GCM under a key for one purpose. The form is <c>1.</c> and Base64 of nonce, text and tag.</summary>
public sealed class SealedText(MasterKey master, string purpose)
{
    private const string Form = "1.";
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private readonly byte[] key = master.Derive(purpose);

    /// <param name="owner">Whom the text belongs to: moved to another owner's row, it cannot be opened.</param>
    public string Close(string text, string owner)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        var whole = new byte[NonceLength + plain.Length + TagLength];
        var nonce = whole.AsSpan(0, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key, TagLength);
        aes.Encrypt(nonce, plain, whole.AsSpan(NonceLength, plain.Length), whole.AsSpan(NonceLength + plain.Length), Encoding.UTF8.GetBytes(owner));
        return Form + Convert.ToBase64String(whole);
    }

    /// <exception cref="CryptographicException">It was closed with another key or for another owner, or was changed.</exception>
    public string Open(string text, string owner)
    {
        if (!text.StartsWith(Form, StringComparison.Ordinal))
        {
            throw new CryptographicException("The sealed text has an unknown form.");
        }

        var whole = Convert.FromBase64String(text[Form.Length..]).AsSpan();
        var plain = new byte[whole.Length - NonceLength - TagLength];
        using var aes = new AesGcm(key, TagLength);
        aes.Decrypt(whole[..NonceLength], whole[NonceLength..^TagLength], whole[^TagLength..], plain, Encoding.UTF8.GetBytes(owner));
        return Encoding.UTF8.GetString(plain);
    }
}
