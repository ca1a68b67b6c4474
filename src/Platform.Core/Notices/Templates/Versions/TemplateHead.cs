using Platform.Core.Audit;

namespace Platform.Core.Notices.Templates.Versions;

/// <summary>
/// The version of a district's own copy that counts, in the catalog, outside every tenant, so that a node learns of all with one query;
/// there is none where the district prints from the shared template.
/// </summary>
[NotAudited]
public sealed class TemplateHead
{
    public required Guid TenantId { get; init; }

    public required string Name { get; init; }

    public required int Number { get; set; }

    public required Guid VersionId { get; set; }
}
