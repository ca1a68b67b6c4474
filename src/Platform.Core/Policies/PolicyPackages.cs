using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Platform.Policy.Diagnostics;
using Platform.Policy.Packages;
using Platform.Policy.Time;

namespace Platform.Core.Policies;

/// <summary>
/// The packages of this node, loaded when somebody asks for them: each once however many ask at the same time, the ones used last kept.
/// A package with an error is refused whole, the log says where, and no other notices.
/// </summary>
public sealed partial class PolicyPackages(IPolicySource source, PackageLoader loader, PoliciesKept most, ILogger<PolicyPackages> log)
{
    private readonly ConcurrentDictionary<string, string> told = new(StringComparer.Ordinal);
    private readonly RecentlyUsed<VersionShelf<LoadedPackage>> kept = new(most.Number);

    /// <summary>工作日, the same for all districts.</summary>
    public WorkingCalendar WorkingCalendar => loader.WorkingCalendar;

    /// <summary>The package as it counts; null where there is none.</summary>
    /// <param name="moment">Null for now.</param>
    public LoadedPackage? Find(string slug, PolicyMoment? moment = null) => Find(slug, source.At(moment));

    /// <param name="at">The versions that count: a draft among those in force, for one.</param>
    public LoadedPackage? Find(string slug, IPolicySource at)
    {
        ArgumentNullException.ThrowIfNull(at);
        return at.Find(slug) is null ? null : kept.GetOrAdd(slug, () => new()).GetOrMake(slug, at, () => Load(slug, at));
    }

    /// <summary>The district's policy; null where there is none, or it was refused.</summary>
    public TenantPackage? District(string slug, PolicyMoment? moment = null) => Find(slug, moment)?.District;

    private (LoadedPackage Made, IReadOnlyList<PackageVersion> Versions) Load(string slug, IPolicySource at)
    {
        var package = loader.Load(slug, at) ?? throw new InvalidOperationException($"The package {slug} went away while it was loaded.");
        if (package.IsRefused)
        {
            Tell(slug, package);
            // What is wrong with a layer refuses every district below it, and is told once.
            foreach (var above in package.Versions.Where(version => version.Slug != slug && told.TryAdd(version.ContentHash, version.Slug)))
            {
                Tell(above.Slug, loader.Load(above.Slug, at));
            }
        }

        return (package, package.Versions);
    }

    private void Tell(string slug, LoadedPackage? package)
    {
        foreach (var error in package?.Diagnostics.Where(found => found.Severity == Severity.Error) ?? [])
        {
            Log.Refused(log, slug, error);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "Package {Package} is refused: {Diagnostic}")]
        public static partial void Refused(ILogger logger, string package, Diagnostic diagnostic);
    }
}
