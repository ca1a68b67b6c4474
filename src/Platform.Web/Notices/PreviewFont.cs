using Platform.Documents.Html;

namespace Platform.Web.Notices;

/// <summary>A font of a preview; its file is written when it is first asked for, and once.</summary>
internal sealed class PreviewFont(WebFont font)
{
    private readonly Lazy<byte[]> file = new(font.Write);

    public byte[] File => file.Value;

    /// <inheritdoc cref="WebFont.StyleRules"/>
    public string StyleRules(string address) => font.StyleRules(address);
}
