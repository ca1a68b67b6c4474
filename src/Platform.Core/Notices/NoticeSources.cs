using Platform.Documents.Html;
using Platform.Policy.Model;

namespace Platform.Core.Notices;

/// <summary>依据: what a figure's source id stands for.</summary>
internal static class NoticeSources
{
    public static Func<string, SourceNote?> In(PolicyView policy, Func<string, string?>? link)
    {
        var items = new Lazy<Dictionary<string, PolicyItem>>(() => policy.Items.ToDictionary(item => item.SourceId, StringComparer.Ordinal));
        return id => items.Value.TryGetValue(id, out var item)
            ? new SourceNote(ItemNames.Of(item), item.Source.DocumentNumber ?? item.Source.DocumentTitle, item.Clause, link?.Invoke(id))
            : null;
    }
}
