using Microsoft.Extensions.Caching.Memory;
using Platform.Core.Notices;
using Platform.Core.Tenancy;
using Platform.Documents.Html;

namespace Platform.Web.Notices;

/// <summary>Sets notices for the browser, and keeps the fonts of the last ones: a browser asks for them right behind the page.</summary>
public sealed class PreviewPapers(NoticePapers papers, IMultiTenantContextAccessor accessor) : IDisposable
{
    // About 40 MB of outlines.
    private const int MostCharacters = 100_000;

    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = MostCharacters });

    /// <summary>The notice as part of a page.</summary>
    /// <param name="link">The page that shows an item, by its source id.</param>
    /// <param name="onlyFor">Whom the fonts are kept for where the notice is nobody else's business yet; null for everybody.</param>
    public HtmlWriting Fragment(RenderNoticeResult.Rendered notice, Func<string, string?> link, Guid? onlyFor = null)
    {
        var writing = papers.Fragment(notice, link);
        Keep(writing.Fonts, onlyFor);
        return writing;
    }

    /// <summary>A font that the district's notices have been shown in lately; null where it is not kept.</summary>
    internal PreviewFont? Font(string name, Guid? onlyFor = null) => kept.Get<PreviewFont>(Key(name, onlyFor));

    /// <summary>Sets a notice for its fonts alone.</summary>
    internal void KeepFonts(RenderNoticeResult.Rendered notice) => Keep(papers.Fonts(notice), null);

    public void Dispose() => kept.Dispose();

    private void Keep(IEnumerable<WebFont> fonts, Guid? onlyFor)
    {
        foreach (var font in fonts.Where(font => Font(font.Name, onlyFor) is null))
        {
            kept.Set(Key(font.Name, onlyFor), new PreviewFont(font), new MemoryCacheEntryOptions { Size = font.Characters });
        }
    }

    private (Guid Tenant, Guid? OnlyFor, string Font) Key(string font, Guid? onlyFor) => (accessor.Tenant.Id, onlyFor, font);
}
