using Platform.Core.Policies.Versions;

namespace Platform.Web.PolicyEditing;

/// <summary>Takes a version of the tenant at hand from its shelf.</summary>
public sealed class FindDraft(FindVersions find, DraftPackage package)
{
    /// <returns>Null where the tenant has no such version.</returns>
    public async Task<OpenDraft?> RunAsync(Guid id, CancellationToken cancellation)
    {
        if (await find.FindAsync(id, cancellation) is not { } found)
        {
            return null;
        }

        var files = await find.FilesAsync(id, cancellation);
        return new OpenDraft(found.Version, files, package.Load(found.Version, files), package.DayOf(found.Version));
    }
}
