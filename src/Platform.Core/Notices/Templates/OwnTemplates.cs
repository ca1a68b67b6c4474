namespace Platform.Core.Notices.Templates;

/// <summary>The districts' own copies of shared templates that count now, as this node knows them; none where there is no database.</summary>
public sealed class OwnTemplates
{
    private volatile Func<string, string, OwnTemplate?> known = (_, _) => null;

    /// <param name="path">The logical name with its folder: <c>notices/target-ledger</c>.</param>
    /// <returns>Null where the district has the shared one.</returns>
    public OwnTemplate? Find(string slug, string path) => known(slug, path);

    internal void Know(Func<string, string, OwnTemplate?> find) => known = find;
}

/// <summary>A district's own copy in one version, whose texts are read when somebody needs them.</summary>
public sealed record OwnTemplate(Guid VersionId, string Path, Func<TemplateTexts> Read);
