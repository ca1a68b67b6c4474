using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Platform.Web.Components.Forms;

/// <summary>A field: label above, hint below it, the error above the control, tied together for screen readers.</summary>
public abstract class FieldTagHelper(Assets.Assets assets) : TagHelper
{
    public required ModelExpression For { get; set; }
    public required string Label { get; set; }
    public string? Hint { get; set; }

    /// <summary>A few words beside the label about what stands in the field; null for none.</summary>
    public string? Mark { get; set; }

    /// <summary>Says 选填 beside the label; what is not said to be optional is required.</summary>
    public bool Optional { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>Several controls under one question: a fieldset with a legend.</summary>
    private protected virtual bool IsGroup => false;

    private protected abstract IHtmlContent Control(FieldState field, string? describedBy);

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = new FieldState(For, ViewContext);
        output.TagName = IsGroup ? "fieldset" : "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", field.Error is null ? "field" : "field field-wrong");
        var described = string.Join(' ', new[] { string.IsNullOrEmpty(Mark) ? null : $"{field.Id}-mark", string.IsNullOrEmpty(Hint) ? null : $"{field.Id}-hint", field.Error is null ? null : $"{field.Id}-error" }.OfType<string>());
        if (IsGroup)
        {
            output.Attributes.SetAttribute("id", field.Id);
            if (described.Length > 0) output.Attributes.SetAttribute("aria-describedby", described);
        }

        output.Content.AppendHtml(LabelOf(field));
        if (Mark is { Length: > 0 } mark) output.Content.AppendHtml(MarkOf(field, mark));
        if (Hint is { Length: > 0 } hint) output.Content.AppendHtml(Html.Element("p", hint, ("class", "field-hint"), ("id", $"{field.Id}-hint")));
        if (field.Error is { } error) output.Content.AppendHtml(ErrorOf(field, error));
        output.Content.AppendHtml(Control(field, described.Length > 0 ? described : null));
    }

    private TagBuilder LabelOf(FieldState field)
    {
        var label = Html.Element(IsGroup ? "legend" : "label", Label, ("class", "field-label"), ("for", IsGroup ? null : field.Id));
        if (Optional) label.InnerHtml.AppendHtml(Html.Element("span", "（选填）", ("class", "field-optional")));
        return label;
    }

    private TagBuilder MarkOf(FieldState field, string mark)
    {
        var word = Html.Element("span", "", ("class", "recognised"), ("id", $"{field.Id}-mark"));
        word.InnerHtml.AppendHtml(Html.Icon(assets, "check"));
        word.InnerHtml.Append(mark);
        return word;
    }

    private TagBuilder ErrorOf(FieldState field, string error)
    {
        var line = Html.Element("p", "", ("class", "field-error"), ("id", $"{field.Id}-error"));
        line.InnerHtml.AppendHtml(Html.Icon(assets, "warning"));
        line.InnerHtml.Append(error);
        return line;
    }
}
