using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Platform.Web.Components.Tables;

namespace Platform.Web.Components.Forms;

/// <summary>Options to tick, each with its own id; the field's id leads to the group.</summary>
public abstract class ChoiceFieldTagHelper(Assets.Assets assets) : FieldTagHelper(assets)
{
    public required IReadOnlyList<Option> Options { get; set; }

    private protected override bool IsGroup => true;

    private protected abstract string InputType { get; }

    private protected override IHtmlContent Control(FieldState field, string? describedBy)
    {
        var list = Html.Element("div", "", ("class", "ticks"));
        foreach (var (i, option) in Options.Index())
        {
            var tick = Html.Element("label", "", ("class", "tick"));
            tick.InnerHtml.AppendHtml(Html.Empty(
                "input", ("type", InputType), ("id", $"{field.Id}-{i + 1}"), ("name", field.Name), ("value", option.Value),
                ("checked", field.Values.Contains(option.Value, StringComparer.Ordinal) ? "checked" : null)));
            tick.InnerHtml.AppendHtml(Html.Element("span", option.Text));
            list.InnerHtml.AppendHtml(tick);
        }

        return list;
    }
}

/// <summary>One of a few options, all in sight.</summary>
[HtmlTargetElement("radio-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class RadioFieldTagHelper(Assets.Assets assets) : ChoiceFieldTagHelper(assets)
{
    private protected override string InputType => "radio";
}

/// <summary>Any number of options; binds to <c>string[]</c>, which unlike other lists may begin empty.</summary>
[HtmlTargetElement("checkbox-list-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class CheckboxListFieldTagHelper(Assets.Assets assets) : ChoiceFieldTagHelper(assets)
{
    private protected override string InputType => "checkbox";
}
