using Platform.Policy.Model;
using Platform.Policy.Packages;

namespace Platform.Policy.Starter;

/// <summary>
/// 新区县政策包: the first files of a district. They validate at once and every shared notice renders from them; the
/// <c>note:</c> keys tell what to fill in from the district's own document.
/// </summary>
public static class StarterPackage
{
    /// <summary>The package's files, to be written under the tenants folder.</summary>
    /// <param name="slug">The folder and address name: lower-case letters, digits, hyphens.</param>
    /// <param name="name">The short name, such as 样例区.</param>
    /// <param name="code">Six digits of GB/T 2260.</param>
    /// <param name="kind">区, 旗, 县 or 市.</param>
    /// <param name="extends">Layers above, far to near; with none the package declares its own roles and indicator.</param>
    /// <param name="today">The day of creation: the example document's 成文日期.</param>
    /// <exception cref="ArgumentException">The slug, name or code does not have its form.</exception>
    public static IReadOnlyList<PolicyFile> Create(
        string slug, string name, string code, JurisdictionKind kind, IReadOnlyList<string> extends, DateOnly today)
    {
        var district = new StarterDistrict(slug, name, code, kind, extends, today);
        district.Check();
        return [.. Texts(district).Select(file => new PolicyFile($"{slug}/{file.Path}", file.Text.ReplaceLineEndings("\n") + "\n"))];
    }

    private static IEnumerable<(string Path, string Text)> Texts(StarterDistrict district)
    {
        yield return ("tenant.yaml", StarterProfile.Tenant(district));
        yield return ("departments.yaml", StarterProfile.Departments(district));
        if (district.Extends.Count == 0) yield return ("indicators.yaml", StarterItems.Indicators);
        yield return ("policies/plan/document.yaml", StarterDocument.Head(district));
        yield return ("policies/plan/targets.yaml", StarterItems.Targets(district));
        yield return ("policies/plan/duties.yaml", StarterItems.Duties(district));
        yield return ("policies/plan/planning.yaml", StarterItems.Planning);
        yield return ("policies/plan/subsidies.yaml", StarterItems.Subsidies);
        yield return ("policies/plan/preferences.yaml", StarterItems.Preferences(district));
    }
}
