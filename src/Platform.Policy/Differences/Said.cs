namespace Platform.Policy.Differences;

/// <summary>A value in words. Figures are set off from the Chinese around them: 由 4.6 个改为 5.0 个.</summary>
internal readonly record struct Said(string Text, bool Figure = false)
{
    /// <summary>由甲改为乙.</summary>
    public static string Change(Said before, Said after) => $"由{before.Between()}改为{after.AtEnd()}";

    /// <summary>As the last words of a sentence or before a mark.</summary>
    public string AtEnd() => Figure ? $" {Text}" : Text;

    private string Between() => Figure && char.IsAscii(Text[^1]) ? $" {Text} " : AtEnd();
}
