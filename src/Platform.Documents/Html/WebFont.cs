using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Platform.Documents.Fonts;

namespace Platform.Documents.Html;

/// <summary>The characters of one face that a document shows, as a font of its own.</summary>
public sealed class WebFont
{
    private const int NameLength = 12;
    private readonly FontSubset subset;
    private readonly FontRole role;

    private WebFont(FontSubset subset, FontRole role)
    {
        this.subset = subset;
        this.role = role;
        Name = $"doc-{Hash(subset)}";
    }

    /// <summary>Family, class and address: the same for the same characters of the same face, and for no others.</summary>
    public string Name { get; }

    /// <summary>How many characters it shows; an outline takes some 400 bytes of the file.</summary>
    public int Characters => subset.Shown.Count;

    internal FontFace Face => subset.Face;

    /// <summary>The font as a TrueType file.</summary>
    public byte[] Write() => SubsetFile.WriteComplete(subset, Name);

    /// <summary>The rules that show a text of the class <see cref="Name"/> in the font.</summary>
    /// <param name="address">Of the file; no quotation mark or backslash.</param>
    public string StyleRules(string address) =>
        $"@font-face {{ font-family: \"{Name}\"; src: url(\"{address}\") format(\"truetype\"); font-display: swap; }}\n.{Name} {{ font-family: \"{Name}\", {Meanwhile(role)}; }}\n";

    /// <param name="role">For which the face was first used.</param>
    internal static WebFont Of(FontSubset used, FontRole role)
    {
        // Numbered by character, so that the order of first use makes no other font.
        var subset = new FontSubset(used.Face);
        foreach (var (character, number) in used.Shown)
        {
            subset.Show(new Rune(character), subset.Use(used.Originals[number], new Rune(character)));
        }

        return new WebFont(subset, role);
    }

    private static string Hash(FontSubset subset)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(subset.Face.PostScriptName));
        hash.AppendData(subset.Face.Head.Span);
        Span<byte> pair = stackalloc byte[8];
        foreach (var (character, number) in subset.Shown)
        {
            BinaryPrimitives.WriteInt32BigEndian(pair, character);
            BinaryPrimitives.WriteInt32BigEndian(pair[4..], subset.Originals[number]);
            hash.AppendData(pair);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..NameLength];
    }

    private static string Meanwhile(FontRole role) => role switch
    {
        FontRole.Hei => "SimHei, STHeiti, sans-serif",
        FontRole.Kai => "KaiTi, STKaiti, serif",
        FontRole.FangSong => "FangSong, STFangsong, serif",
        _ => "SimSun, STSong, serif",
    };
}
