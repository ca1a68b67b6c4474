namespace Platform.Documents.Checking;

/// <summary>How much of a stranger's file is taken in.</summary>
internal static class CheckLimits
{
    public const int FileBytes = 50 << 20;
    public const int Pages = 300;
    public const int ZipEntries = 2000;
    public const long UnzippedBytes = 200L << 20;
    public const int PartCharacters = 20_000_000;
    public const int TextBytes = 64 << 20;
    public const int PictureBytes = 64 << 20;
    public const int MostSeconds = 30;
    public const long ToolMemory = 1L << 30;
}
