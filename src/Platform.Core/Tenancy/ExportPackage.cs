using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Notices.Templates.Versions;
using Platform.Core.Policies.Versions;
using Platform.Core.Time;
using Platform.Policy.Archives;

namespace Platform.Core.Tenancy;

/// <summary>导出政策包: one confirmed version of a district, and its own templates, as an archive that opens the same district elsewhere. The province's trail tells of it.</summary>
public sealed class ExportPackage(AcrossTenants across, Calendar calendar)
{
    /// <param name="number">Which version; null for the one that counts on the day.</param>
    /// <param name="day">Of the policy, and by whose end the templates were saved; null for today.</param>
    public async Task<Result> RunAsync(TenantInfo district, int? number, DateOnly? day, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(district);
        var asked = number is { } one ? $"第 {one} 版" : $"{day ?? calendar.Today():yyyy年M月d日}的版本";
        var read = await across.ReadAsync($"导出政策包（{asked}）", [district], (_, services) => ReadAsync(services, number, day ?? calendar.Today(), day is { } past ? Calendar.EndOf(past) : null, cancellation), cancellation).ConfigureAwait(false);
        return read.Single();
    }

    private static async Task<Result> ReadAsync(IServiceProvider services, int? number, DateOnly day, DateTimeOffset? templatesAt, CancellationToken cancellation)
    {
        var versions = services.GetRequiredService<FindVersions>();
        var all = (await versions.RunAsync(cancellation).ConfigureAwait(false)).Select(found => found.Version).ToList();
        if (number is { } one && all.Find(version => version.Number == one) is not { State: PolicyVersionState.Confirmed })
        {
            return new Result.Refused(all.Exists(version => version.Number == one) ? $"第 {one} 版还没有确认，或者已经作废，不能导出。" : $"没有第 {one} 版政策。");
        }

        var chosen = number is null ? CountsOn(all, day) : all.Single(version => version.Number == number);
        return chosen is null
            ? new Result.Refused("数据库里没有这个区县已确认的政策。")
            : new Result.Done(chosen, await PackAsync(services, chosen, templatesAt, cancellation).ConfigureAwait(false));
    }

    private static async Task<byte[]> PackAsync(IServiceProvider services, PolicyVersion version, DateTimeOffset? templatesAt, CancellationToken cancellation)
    {
        var policy = await services.GetRequiredService<FindVersions>().FilesAsync(version.Id, cancellation).ConfigureAwait(false);
        var own = await services.GetRequiredService<FindTemplateVersions>().InForceAsync(templatesAt, cancellation).ConfigureAwait(false);
        return PackageArchive.Write([.. policy.Where(file => !file.IsTemplate), .. PackageTemplates.Files(version.Package, own)]);
    }

    private static PolicyVersion? CountsOn(List<PolicyVersion> all, DateOnly day)
    {
        var confirmed = all.Where(version => version.State == PolicyVersionState.Confirmed).OrderBy(version => version.EffectiveFrom).ThenBy(version => version.Number).ToList();
        return confirmed.FindLast(version => version.EffectiveFrom <= day) ?? confirmed.FirstOrDefault();
    }

    public abstract record Result
    {
        private Result()
        {
        }

        /// <param name="Zip">As <see cref="PackageArchive"/> writes it.</param>
        public sealed record Done(PolicyVersion Version, byte[] Zip) : Result;

        /// <param name="Reason">In Chinese, for whoever asked.</param>
        public sealed record Refused(string Reason) : Result;
    }
}
