using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Platform.Web.Components;

/// <summary>One icon of the sprite (Assets/icons.svg). Always beside a word, so hidden from screen readers.</summary>
[HtmlTargetElement("icon", Attributes = "name", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IconTagHelper(Assets.Assets assets) : TagHelper
{
    public required string Name { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "icon");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Attributes.SetAttribute("focusable", "false");
        output.Content.SetHtmlContent($"<use href=\"{assets.Url("icons.svg")}#{Name}\"></use>");
    }
}
