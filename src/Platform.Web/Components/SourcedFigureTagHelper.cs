using Microsoft.AspNetCore.Razor.TagHelpers;
using Platform.Policy.Model;

namespace Platform.Web.Components;

/// <summary>A figure from policy: underlined with dots, opens the card that says where it stands.</summary>
[HtmlTargetElement("sourced-figure", Attributes = "policy,item")]
public sealed class SourcedFigureTagHelper(SourceCards cards) : TagHelper
{
    public required PolicyView Policy { get; set; }
    public required PolicyItem Item { get; set; }

    /// <summary>The written key that the figure shows, where it may come from another layer than the item.</summary>
    public string? Field { get; set; }

    /// <summary>The figure's own clause, where it is not the item's.</summary>
    public string? Clause { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "button";
        output.Attributes.SetAttribute("type", "button");
        output.Attributes.SetAttribute("class", "figure");
        output.Attributes.SetAttribute("data-source", "");
        output.Attributes.SetAttribute("popovertarget", cards.Add(Policy, Item, Field, Clause));
        output.Attributes.SetAttribute("popovertargetaction", "show");
        output.PostContent.SetHtmlContent("<span class=\"unseen\">，查看依据</span>");
    }
}
