namespace Platform.Web.Notices;

/// <summary>A Chinese file name that every system takes: nothing that Windows forbids, and short enough for any disk.</summary>
internal static class DownloadName
{
    private const string Forbidden = "\\/:*?\"<>|";
    private const int Longest = 70;

    public static string Of(string title, string ending)
    {
        var name = string.Concat(title.Where(character => !char.IsControl(character) && !Forbidden.Contains(character, StringComparison.Ordinal))).Trim(' ', '.');
        return $"{(name.Length > Longest ? name[..Longest] : name)}.{ending}";
    }
}
