using Microsoft.AspNetCore.Mvc.Rendering;

namespace Platform.Web.Components.Forms;

/// <summary>Elements for tag helpers, in one line each; an attribute without a value is left out, everything is encoded.</summary>
internal static class Html
{
    public static TagBuilder Element(string name, string text, params (string Name, string? Value)[] attributes)
    {
        var element = Empty(name, attributes);
        element.TagRenderMode = TagRenderMode.Normal;
        element.InnerHtml.Append(text);
        return element;
    }

    public static TagBuilder Empty(string name, params (string Name, string? Value)[] attributes)
    {
        var element = new TagBuilder(name) { TagRenderMode = TagRenderMode.SelfClosing };
        foreach (var (key, value) in attributes)
        {
            if (value is not null) element.Attributes[key] = value;
        }

        return element;
    }

    public static TagBuilder Icon(Assets.Assets assets, string name)
    {
        var icon = Element("svg", "", ("class", "icon"), ("aria-hidden", "true"), ("focusable", "false"));
        icon.InnerHtml.AppendHtml(Element("use", "", ("href", $"{assets.Url("icons.svg")}#{name}")));
        return icon;
    }
}
