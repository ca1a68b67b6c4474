using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Platform.Web.Components.Forms;

/// <summary>Files; the form must be <c>enctype="multipart/form-data"</c>.</summary>
[HtmlTargetElement("file-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FileFieldTagHelper(Assets.Assets assets) : FieldTagHelper(assets)
{
    /// <summary>File name endings that are offered first, e.g. .pdf,.jpg; the server still checks.</summary>
    public string? Accept { get; set; }
    public bool Multiple { get; set; }

    private protected override IHtmlContent Control(FieldState field, string? describedBy) => Html.Empty(
        "input", ("class", "control control-file"), ("id", field.Id), ("name", field.Name), ("type", "file"), ("accept", Accept), ("multiple", Multiple ? "multiple" : null),
        ("aria-describedby", describedBy), ("aria-invalid", field.Error is null ? null : "true"));
}
