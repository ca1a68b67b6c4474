using Microsoft.AspNetCore.Razor.TagHelpers;
using Platform.Policy.Model;
using Platform.Web.Policy;

namespace Platform.Web.Components;

/// <summary>The clause of an item as a quiet button that opens its 依据 card.</summary>
[HtmlTargetElement("source-link", Attributes = "policy,item", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SourceLinkTagHelper(SourceCards cards) : TagHelper
{
    public required PolicyView Policy { get; set; }
    public required PolicyItem Item { get; set; }
    public string? Field { get; set; }
    public string? Clause { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "button";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("type", "button");
        output.Attributes.SetAttribute("class", "clause");
        output.Attributes.SetAttribute("data-source", "");
        output.Attributes.SetAttribute("popovertarget", cards.Add(Policy, Item, Field, Clause));
        output.Attributes.SetAttribute("popovertargetaction", "show");
        output.Content.AppendHtml("<span class=\"clause-word\">依据</span>");
        output.Content.Append(PolicyWords.Clause(string.IsNullOrEmpty(Clause) ? Item.Source.Clause : Clause));
    }
}
