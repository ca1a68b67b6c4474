using Platform.Policy.Packages;

namespace Platform.Policy.Tests;

/// <summary>Folders of the repository, found from where the tests run.</summary>
internal static class RepositoryFolder
{
    public static string Tenants => Path.Combine(Root, "tenants");

    public static string Tests => Path.Combine(Root, "tests", "Platform.Policy.Tests");

    public static IEnumerable<PolicyFile> Files()
    {
        var source = new FolderPolicySource(Tenants);
        return source.Slugs().SelectMany(slug => source.Find(slug)!.Read());
    }

    private static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "Platform.sln")) ? folder.FullName : Find(folder.Parent!);
}
