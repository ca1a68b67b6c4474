using Platform.Documents.Typesetting;
using static Platform.Documents.Html.Svg;

namespace Platform.Documents.Html;

internal static class SvgPicture
{
    public static void Write(PlannedPicture picture, HtmlOutput output) => output
        .Open(
            "image",
            null,
            ("role", "img"),
            ("aria-label", picture.Alternative),
            ("x", Length(picture.X)),
            ("y", Length(picture.Y)),
            ("width", Length(picture.Width)),
            ("height", Length(picture.Height)),
            ("preserveAspectRatio", "none"),
            ("href", $"data:{picture.File.MediaType};base64,{Convert.ToBase64String(picture.File.Bytes.Span)}"))
        .Close("image");
}
