using System.Globalization;
using System.Text.RegularExpressions;
using Platform.Documents.Model;
using Platform.Documents.Pictures;

namespace Platform.Documents.Reading;

/// <summary>A line that shows a picture: <c>[图 places.png 120毫米] 全县托位数变化</c>.</summary>
internal sealed partial class PictureLine(DiagnosticList diagnostics, Func<string, byte[]?> find)
{
    private const int Narrowest = 10;

    public static bool Is(VisibleLine line) => Opening().IsMatch(line.Shape);

    /// <summary>The picture, or null after a diagnostic.</summary>
    public Picture? Read(VisibleLine line)
    {
        var match = Pattern().Match(line.Shape);
        if (!match.Success)
        {
            diagnostics.Add(line.Number, line.Column(0), "看不懂这一行图片：应写成“[图 文件名.png] 图题”或“[图 文件名.png 120毫米] 图题”，文件名不带文件夹，图题不能省。");
            return null;
        }

        var name = match.Groups["name"].Value;
        double? width = match.Groups["width"] is { Success: true } typed ? double.Parse(typed.ValueSpan, CultureInfo.InvariantCulture) : null;
        var (file, objection) = find(name) is { } bytes ? PictureFile.Read(name, bytes) : (null, "找不到：请把它放在模板的 pictures 文件夹里");
        objection ??= width < Narrowest ? $"太窄：宽度至少 {Narrowest} 毫米" : null;
        if (file is null || objection is not null)
        {
            diagnostics.Add(line.Number, line.Column(match.Groups["name"].Index), $"图片“{name}”{objection}。");
            return null;
        }

        var caption = match.Groups["caption"];
        return new Picture(file, line.Slice(caption.Index, caption.Index + caption.Length), width, line.Number);
    }

    [GeneratedRegex(@"^\[图(?:\s|\])")]
    private static partial Regex Opening();

    [GeneratedRegex(@"^\[图\s+(?<name>[\p{L}\p{Nd}][\p{L}\p{Nd}_-]*\.(?:png|jpg|jpeg))(?:\s+(?<width>[0-9]{1,3})\s*(?:毫米|mm))?\s*\]\s*(?<caption>\S.*)$")]
    private static partial Regex Pattern();
}
