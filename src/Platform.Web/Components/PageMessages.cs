using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Platform.Web.Components;

/// <summary>提示: what was done, told on the page that a post redirects to, once.</summary>
public static class PageMessages
{
    private const string Key = "page-message";

    public static void Say(ITempDataDictionary later, string text, Tone tone = Tone.Good)
    {
        later[Key] = text;
        later[Key + "-tone"] = (int)tone;
    }

    /// <summary>The message that waits, which is then forgotten.</summary>
    public static StatusTag? Take(ITempDataDictionary later)
    {
        var tone = later[Key + "-tone"] is int number ? (Tone)number : Tone.Good;
        return later[Key] is string text ? new StatusTag(text, tone) : null;
    }
}
