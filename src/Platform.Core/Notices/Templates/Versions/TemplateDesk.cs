using Platform.Core.Accounts;
using Platform.Core.Data;
using Platform.Core.Policies;

namespace Platform.Core.Notices.Templates.Versions;

/// <summary>What saving a copy and going back to the shared template have in common: who may, and how a version is added.</summary>
public sealed class TemplateDesk(PlatformDb db, NewTemplateVersions versions, Rights rights, PolicyReader policies, RefreshOwnTemplates refresh)
{
    internal PolicyReader Policies => policies;

    /// <summary>Why the person at hand may not change this template; null where he may.</summary>
    internal TemplateChange.Refused? WhyNot(string note) => !rights.Allows(Permissions.ManagePolicy) ? new("没有管理政策的权限。")
        : !policies.Tenant.IsWritable ? new("本区县已停用或撤并，公文模板不能再改。")
        : string.IsNullOrWhiteSpace(note) ? new("请写明改了什么。")
        : note.Length > TemplateVersion.NoteLength ? new($"“改了什么”最多写 {TemplateVersion.NoteLength} 个字。")
        : null;

    /// <summary>Adds the next version, unless somebody else has added one that this person has not seen.</summary>
    /// <param name="known">The number of the version that the person has seen; 0 where there was none.</param>
    /// <param name="texts">Null to go back to the shared template.</param>
    internal async Task<TemplateChange> AddAsync(string name, int known, TemplateTexts? texts, string note, CancellationToken cancellation)
    {
        var change = await AddAloneAsync(name, known, texts, note, cancellation).ConfigureAwait(false);
        await refresh.RunAsync(cancellation).ConfigureAwait(false);
        return change;
    }

    private async Task<TemplateChange> AddAloneAsync(string name, int known, TemplateTexts? texts, string note, CancellationToken cancellation)
    {
        await using var alone = await db.BeginAloneAsync(cancellation).ConfigureAwait(false);
        var latest = await versions.LatestAsync(name, cancellation).ConfigureAwait(false);
        if (latest is not null && latest.Number != known)
        {
            return new TemplateChange.Outdated(latest);
        }

        if (latest is not null && latest.Texts == texts)
        {
            return new TemplateChange.Refused("与现在的没有不同，不用保存。");
        }

        var version = await versions.AddAsync(name, latest, texts, note.Trim(), (rights.AccountId, rights.Name), cancellation).ConfigureAwait(false);
        await alone.CommitAsync(cancellation).ConfigureAwait(false);
        return new TemplateChange.Saved(version);
    }
}
