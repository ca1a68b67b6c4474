namespace Platform.Tests.Web;

/// <summary>Folders of the repository, found from where the tests run.</summary>
internal static class RepositoryFolder
{
    public static string Of(params string[] parts) => Path.Combine([Find(new DirectoryInfo(AppContext.BaseDirectory)), .. parts]);

    private static string Find(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "Platform.sln")) ? folder.FullName : Find(folder.Parent!);
}
