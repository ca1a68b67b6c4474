using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Platform.Web.Components.Tables;

namespace Platform.Web.Components.Forms;

/// <summary>One of many options; few options are better radios.</summary>
[HtmlTargetElement("select-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SelectFieldTagHelper(Assets.Assets assets) : FieldTagHelper(assets)
{
    public required IReadOnlyList<Option> Options { get; set; }

    private protected override IHtmlContent Control(FieldState field, string? describedBy)
    {
        var select = Html.Element(
            "select", "", ("class", "control control-select"), ("id", field.Id), ("name", field.Name),
            ("aria-describedby", describedBy), ("aria-invalid", field.Error is null ? null : "true"));
        foreach (var option in Options.Prepend(new Option("", "请选择")))
        {
            select.InnerHtml.AppendHtml(Html.Element(
                "option", option.Text, ("value", option.Value), ("selected", option.Value == field.Text ? "selected" : null)));
        }

        return select;
    }
}
