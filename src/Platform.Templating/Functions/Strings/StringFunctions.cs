namespace Platform.Templating.Functions;

/// <summary>Scriban's <c>string</c> group.</summary>
internal static class StringFunctions
{
    public static IEnumerable<Function> All =>
    [
        .. StringCase.All,
        .. StringJoining.All,
        .. StringTests.All,
        .. StringSearching.All,
        .. StringReplacing.All,
        .. StringSlicing.All,
        .. StringTrimming.All,
        .. StringTruncating.All,
        .. StringEscaping.All,
        .. StringHashing.All,
        .. StringNumbers.All,
    ];
}
