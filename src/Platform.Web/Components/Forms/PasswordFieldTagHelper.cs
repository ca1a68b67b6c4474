using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Platform.Web.Components.Forms;

/// <summary>A password, never written back; with script a button shows it.</summary>
[HtmlTargetElement("password-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PasswordFieldTagHelper(Assets.Assets assets) : FieldTagHelper(assets)
{
    /// <summary>current-password, or new-password where one is chosen.</summary>
    public string Autocomplete { get; set; } = "current-password";

    private protected override IHtmlContent Control(FieldState field, string? describedBy)
    {
        var line = Html.Element("div", "", ("class", "field-line"));
        line.InnerHtml.AppendHtml(Html.Empty(
            "input", ("class", "control control-long"), ("id", field.Id), ("name", field.Name), ("type", "password"), ("autocomplete", Autocomplete), ("maxlength", "200"),
            ("spellcheck", "false"), ("autocapitalize", "none"), ("aria-describedby", describedBy), ("aria-invalid", field.Error is null ? null : "true")));
        line.InnerHtml.AppendHtml(Html.Element(
            "button", "显示", ("type", "button"), ("class", "button button-quiet"), ("hidden", "hidden"), ("aria-pressed", "false"),
            ("aria-controls", field.Id), ("aria-label", "显示密码"), ("data-show", field.Id)));
        return line;
    }
}
