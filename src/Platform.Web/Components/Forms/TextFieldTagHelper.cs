using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Platform.Web.Components.Forms;

/// <summary>One line of text: <c>&lt;text-field for="Form.Name" label="机构名称" /&gt;</c>.</summary>
[HtmlTargetElement("text-field", TagStructure = TagStructure.WithoutEndTag)]
public class TextFieldTagHelper(Assets.Assets assets) : FieldTagHelper(assets)
{
    public FieldWidth Width { get; set; } = FieldWidth.Long;

    /// <summary>Behind the control, e.g. 元 or 平方米.</summary>
    public string? Unit { get; set; }

    /// <summary>What the browser may fill in, e.g. username; nothing unless said.</summary>
    public string Autocomplete { get; set; } = "off";
    public int MaxLength { get; set; } = 200;

    private protected virtual string InputMode => "text";

    /// <summary>How the text is understood as it is left; null where it is just text.</summary>
    private protected virtual string? UnderstoodAs => null;

    private protected override IHtmlContent Control(FieldState field, string? describedBy)
    {
        var line = Html.Element("div", "", ("class", "field-line"));
        var input = Html.Empty(
            "input", ("class", $"control control-{Width}".ToLowerInvariant()), ("id", field.Id), ("name", field.Name), ("type", "text"), ("value", field.Text),
            ("inputmode", InputMode), ("autocomplete", Autocomplete), ("maxlength", $"{MaxLength}"),
            ("aria-describedby", describedBy), ("aria-invalid", field.Error is null ? null : "true"));
        line.InnerHtml.AppendHtml(input);
        if (Unit is { } unit) line.InnerHtml.AppendHtml(Html.Element("span", unit, ("class", "field-unit")));
        if (UnderstoodAs is not { } kind) return line;

        input.Attributes["hx-get"] = $"{Understood.Address}?kind={kind}";
        input.Attributes["hx-trigger"] = "change";
        input.Attributes["hx-target"] = $"#{field.Id}-understood";
        var understood = Html.Element("p", Understood.Sentence(field.Typed) ?? "", ("class", "field-understood"), ("id", $"{field.Id}-understood"), ("role", "status"));
        return new HtmlContentBuilder().AppendHtml(line).AppendHtml(understood);
    }
}

/// <summary>How long an answer is expected to be.</summary>
public enum FieldWidth { Short, Medium, Long, Full }
