using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Platform.Web.Components.Forms;

/// <summary>Several lines of text.</summary>
[HtmlTargetElement("text-area-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TextAreaFieldTagHelper(Assets.Assets assets) : FieldTagHelper(assets)
{
    public int Rows { get; set; } = 4;
    public int MaxLength { get; set; } = 2000;

    /// <summary>A text for machines: in letters of one width, its lines never broken, its words never checked.</summary>
    public bool Code { get; set; }

    private protected override IHtmlContent Control(FieldState field, string? describedBy)
    {
        // The first line break after the tag is the browser's, not the text's.
        return Html.Element(
            "textarea", "\n" + field.Text, ("class", Code ? "control control-full control-code" : "control control-full"), ("id", field.Id), ("name", field.Name), ("rows", Write(Rows)), ("maxlength", Write(MaxLength)),
            ("wrap", Code ? "off" : null), ("spellcheck", Code ? "false" : null),
            ("aria-describedby", describedBy), ("aria-invalid", field.Error is null ? null : "true"));
    }

    private static string Write(int number) => number.ToString(CultureInfo.InvariantCulture);
}
