using System.Collections.Immutable;
using System.Text;
using Platform.Documents.Fonts;
using Platform.Documents.Typesetting;

namespace Platform.Documents.Html;

/// <summary>The faces of a plan, as the browser is to have them.</summary>
internal sealed class WebFonts
{
    private readonly FontSet set;
    private readonly Dictionary<FontFace, WebFont> byFace;

    public WebFonts(PagePlan plan, FontSet set)
    {
        this.set = set;
        var used = new UsedFonts(set);
        var roles = new List<FontRole>();
        foreach (var text in plan.Pages.SelectMany(page => page.Items.Concat(page.Margin)).OfType<PlannedText>())
        {
            foreach (var rune in text.Text.EnumerateRunes())
            {
                used.Use(text.Role, rune);
                if (roles.Count < used.Subsets.Count)
                {
                    roles.Add(text.Role);
                }
            }
        }

        All = [.. used.Subsets.Zip(roles, WebFont.Of)];
        byFace = All.ToDictionary(font => font.Face);
        Notices = [.. used.Notices()];
    }

    public ImmutableArray<WebFont> All { get; }

    /// <summary>Characters that another face shows, or none.</summary>
    public ImmutableArray<string> Notices { get; }

    /// <summary>The font that shows a character, and the character's advance in em.</summary>
    public (WebFont Font, double Advance) Find(FontRole role, Rune character)
    {
        var found = set.Find(role, character);
        return (byFace[found.Face], found.Advance);
    }
}
