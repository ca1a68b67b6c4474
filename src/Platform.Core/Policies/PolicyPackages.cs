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
    private readonly RecentlyUsed<Lazy<LoadedPackage?>> kept = new(most.Number);

    /// <summary>工作日, the same for all districts.</summary>
    public WorkingCalendar WorkingCalendar => loader.WorkingCalendar;

    /// <summary>The package as the source has it now; null where there is none.</summary>
    public LoadedPackage? Find(string slug)
    {
        if (source.Find(slug) is null)
        {
            return null;
        }

        while (true)
        {
            var entry = kept.GetOrAdd(slug, () => new Lazy<LoadedPackage?>(() => Load(slug)));
            if (ValueOf(slug, entry) is { } package && package.IsCurrent(source))
            {
                return package;
            }

            kept.Remove(slug, entry);
            if (source.Find(slug) is null)
            {
                return null;
            }
        }
    }

    /// <summary>The district's policy; null where there is none, or it was refused.</summary>
    public TenantPackage? District(string slug) => Find(slug)?.District;

    // A source that could not be read this time is asked again next time.
    private LoadedPackage? ValueOf(string slug, Lazy<LoadedPackage?> entry)
    {
        try
        {
            return entry.Value;
        }
        catch
        {
            kept.Remove(slug, entry);
            throw;
        }
    }

    private LoadedPackage? Load(string slug)
    {
        var package = loader.Load(slug);
        if (package is { IsRefused: true })
        {
            Tell(slug, package);
            // What is wrong with a layer refuses every district below it, and is told once.
            foreach (var above in package.Versions.Where(version => version.Slug != slug && told.TryAdd(version.ContentHash, version.Slug)))
            {
                Tell(above.Slug, loader.Load(above.Slug));
            }
        }

        return package;
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
