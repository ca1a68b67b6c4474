namespace Platform.Policy.Wording;

/// <summary>条款位置 in running text.</summary>
public static class ClauseWords
{
    /// <summary>二（三）11; a bare 一 would read as a dash: 第一部分.</summary>
    public static string Of(string clause) => ChineseNumerals.TryParse(clause, out _) ? $"第{clause}部分" : clause;
}
