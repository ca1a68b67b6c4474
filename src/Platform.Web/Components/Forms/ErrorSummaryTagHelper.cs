using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Platform.Web.Components.Forms;

/// <summary>What is wrong with the form, before it, each error a link to its field; nothing while all is well.</summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummaryTagHelper(Assets.Assets assets) : TagHelper
{
    /// <summary>The form, whose properties give the order.</summary>
    public required ModelExpression For { get; set; }

    /// <summary>The names of the fields in their order, where the form's properties are not its fields.</summary>
    public IReadOnlyList<string>? Names { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var names = Names?.ToList() ?? For.Metadata.Properties.Select(property => $"{For.Name}.{property.PropertyName}").ToList();
        var errors = ViewContext.ViewData.ModelState
            .SelectMany(entry => entry.Value?.Errors.Select(error => (Field: entry.Key, error.ErrorMessage)) ?? [])
            .OrderBy(error => names.IndexOf(error.Field) is >= 0 and var place ? place : int.MaxValue).ToList();
        if (errors.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "errors");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("data-focus", "");
        var title = Html.Element("h2", "");
        title.InnerHtml.AppendHtml(Html.Icon(assets, "warning"));
        title.InnerHtml.Append($"有 {errors.Count} 处要改正");
        var list = Html.Element("ul", "");
        foreach (var (field, sentence) in errors) list.InnerHtml.AppendHtml(Line(field, sentence));
        output.Content.AppendHtml(title).AppendHtml(list);
    }

    private static TagBuilder Line(string field, string sentence)
    {
        var line = Html.Element("li", "");
        line.InnerHtml.AppendHtml(field.Length == 0 ? Html.Element("span", sentence) : Html.Element("a", sentence, ("href", $"#{FieldState.IdOf(field)}")));
        return line;
    }
}
