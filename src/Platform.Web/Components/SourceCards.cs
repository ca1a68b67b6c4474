using Platform.Core.Tenancy;
using Platform.Policy.Model;

namespace Platform.Web.Components;

/// <summary>The 依据 cards that a page needs, one per source however many figures point to it; the layout prints them last.</summary>
public sealed class SourceCards(IMultiTenantContextAccessor accessor)
{
    private readonly List<SourceCard> _cards = [];

    public IReadOnlyList<SourceCard> All => _cards;

    /// <summary>The id of the card that says where an item (or one written key of it) stands.</summary>
    public string Add(PolicyView policy, PolicyItem item, string? field = null, string? clause = null)
    {
        var source = field is not null && item.FieldSources.TryGetValue(field, out var written) ? written : item.Source;
        source = string.IsNullOrEmpty(clause) ? source : source with { Clause = clause };
        var page = accessor.MultiTenantContext?.TenantInfo.Identifier == policy.Tenant.Slug ? "~/policy" : $"/{policy.Tenant.Slug}/policy";
        var found = _cards.FirstOrDefault(card => card.Source == source && card.ItemId == item.SourceId && card.Page == page);
        if (found is not null)
        {
            return found.Id;
        }

        var card = new SourceCard($"source-{_cards.Count + 1}", item.SourceId, ItemNames.Of(item), source, Document(policy, source), page);
        _cards.Add(card);
        return card.Id;
    }

    private static PolicyDocument? Document(PolicyView policy, ItemSource source) =>
        policy.Documents.Concat(policy.UpperDocuments)
            .FirstOrDefault(document => document.Id == source.DocumentId && document.Layer == source.Layer);
}

/// <summary>依据: one item, where it stands, and the page of the district that shows the document.</summary>
public sealed record SourceCard(string Id, string ItemId, string ItemName, ItemSource Source, PolicyDocument? Document, string Page);
