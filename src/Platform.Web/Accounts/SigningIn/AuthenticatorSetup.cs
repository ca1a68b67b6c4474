using Platform.Core.Tenancy;
using QRCoder;

namespace Platform.Web.Accounts.SigningIn;

/// <summary>What a telephone needs to show one-time codes: the key, and a picture of its address (otpauth).</summary>
/// <param name="Picture">A PNG as data address; the content security policy admits no inline style.</param>
public sealed record AuthenticatorSetup(string SpacedKey, string Picture)
{
    private const int PixelsPerModule = 5;
    private const string Service = "托育政策平台";

    public static AuthenticatorSetup Of(TenantInfo tenant, string userName, string key)
    {
        var issuer = Uri.EscapeDataString($"{tenant.Name}{Service}");
        var address = $"otpauth://totp/{issuer}:{Uri.EscapeDataString(userName)}?secret={key}&issuer={issuer}";
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var png = new PngByteQRCode(code);
        return new AuthenticatorSetup(
            string.Join(' ', key.Chunk(4).Select(four => new string(four))),
            "data:image/png;base64," + Convert.ToBase64String(png.GetGraphic(PixelsPerModule)));
    }
}
