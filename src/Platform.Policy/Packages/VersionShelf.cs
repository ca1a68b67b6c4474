using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Platform.Policy.Packages;

/// <summary>
/// What was made of the versions of each package. The same versions are never worked through twice, however many ask at the same time;
/// of each package what was made last is kept.
/// </summary>
public sealed class VersionShelf<T>
    where T : class
{
    private const int MostOfEach = 8;
    private readonly ConcurrentDictionary<string, Place> _places = new(StringComparer.Ordinal);

    /// <summary>What was made of the package with everything it stands on as the view has it; null where nothing was yet.</summary>
    public T? Find(string slug, IPolicySource at) => _places.TryGetValue(slug, out var place) ? place.Find(at) : null;

    /// <param name="make">Gives what is made and all versions that went into it; whoever else asks for this package meanwhile waits.</param>
    public T GetOrMake(string slug, IPolicySource at, Func<(T Made, IReadOnlyList<PackageVersion> Versions)> make)
    {
        var place = _places.GetOrAdd(slug, _ => new Place());
        return place.Find(at) ?? place.FindOrMake(at, make);
    }

    private sealed class Place
    {
        private readonly Lock _turn = new();
        private ImmutableArray<(IReadOnlyList<PackageVersion> Versions, T Made)> _latestFirst = [];

        public T? Find(IPolicySource at)
        {
            foreach (var (versions, made) in _latestFirst)
                if (IsCurrent(versions, at)) return made;
            return null;
        }

        public T FindOrMake(IPolicySource at, Func<(T Made, IReadOnlyList<PackageVersion> Versions)> make)
        {
            lock (_turn)
            {
                if (Find(at) is { } found) return found;
                var (made, versions) = make();
                _latestFirst = [(versions, made), .. _latestFirst.Take(MostOfEach - 1)];
                return made;
            }
        }

        private static bool IsCurrent(IReadOnlyList<PackageVersion> versions, IPolicySource at)
        {
            foreach (var version in versions)
                if (!version.IsCurrent(at)) return false;
            return true;
        }
    }
}
