using Platform.Policy.Editing;
using Platform.Policy.Model;
using Platform.Policy.Packages;
using Platform.Policy.Starter;

namespace Platform.Policy.Tests.Editing;

/// <summary>The repository's packages and the starter package, with every table in which forms edit.</summary>
internal static class EditedPackages
{
    private static readonly string[] OfPackage = ["departments", "indicators", "facts", "working_calendar", "towns", "issuers"];

    private static readonly string[] OfDocument =
    [
        "targets", "duties", "subsidies", "preferences", "planning", "parameters", "registration", "materials", "requirements",
        "staffing", "supervision", "conference", "phases", "duty_lists",
    ];

    private static readonly FolderPolicySource Repository = new(RepositoryFolder.Tenants);

    public static IReadOnlyList<string> Slugs { get; } = [.. Repository.Slugs(), "fresh"];

    public static IReadOnlyList<PolicyFile> Files(string slug)
    {
        var files = slug == "fresh"
            ? StarterPackage.Create("fresh", "新设区", "999999", JurisdictionKind.District, ["national"], new DateOnly(2026, 11, 22))
            : Repository.Find(slug)!.Read();
        return [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    public static IReadOnlyList<string> Documents(IReadOnlyList<PolicyFile> files) =>
        [.. files.Select(file => file.Path.Split('/')).Where(path => path is [_, "policies", _, "document.yaml"]).Select(path => path[2])];

    public static IReadOnlyList<ItemTable> Tables(IReadOnlyList<PolicyFile> files) =>
        [.. OfPackage.Select(name => new ItemTable(name)), .. Documents(files).SelectMany(document => OfDocument.Select(name => new ItemTable(name, document)))];

    public static IEnumerable<(ItemTable Table, string Id)> Items(IReadOnlyList<PolicyFile> files) =>
        Tables(files).SelectMany(table => WrittenItems.Ids(files, table).Select(id => (table, id)));
}
