using Platform.Policy.Diagnostics;

namespace Platform.Policy.Packages;

/// <summary>Which layers stand above a package, far to near; finds cycles.</summary>
internal sealed class Ancestry(IReadOnlyDictionary<string, PackageDraft> drafts)
{
    /// <summary>The package and the layers above it, far to near.</summary>
    /// <param name="findings">Takes a circle that the package itself is part of.</param>
    public IReadOnlyList<PackageDraft> ChainOf(PackageDraft draft, Findings findings)
    {
        var chain = new List<PackageDraft>();
        Visit(draft, [], chain, draft, findings);
        return chain;
    }

    private void Visit(PackageDraft draft, List<PackageDraft> path, List<PackageDraft> chain, PackageDraft asked, Findings findings)
    {
        if (chain.Contains(draft)) return;
        path.Add(draft);
        foreach (var name in draft.Extends)
        {
            if (!drafts.TryGetValue(name.Text, out var upper) || !upper.IsLayer) continue;
            if (!path.Contains(upper)) Visit(upper, path, chain, asked, findings);
            else if (draft == asked || upper == asked)
                findings.Error(PlaceIn(asked), $"上级政策层成环：{Circle(path, upper)}", "去掉其中一处 extends");
        }

        path.RemoveAt(path.Count - 1);
        chain.Add(draft);
    }

    private static Place PlaceIn(PackageDraft draft) => draft.Extends.First().Place;

    private static string Circle(List<PackageDraft> path, PackageDraft upper) =>
        string.Join(" → ", path.SkipWhile(draft => draft != upper).Append(upper).Select(draft => draft.Slug));
}
