namespace Platform.Templating.Functions;

/// <summary>Scriban's <c>array</c> group. No function changes the list it is given.</summary>
internal static class ArrayFunctions
{
    public static IEnumerable<Function> All =>
    [
        .. ArrayBuilding.All,
        .. ArrayPicking.All,
        .. ArrayApplying.All,
        .. ArrayMembers.All,
        .. ArrayUniqueness.All,
        .. ArrayCycle.All,
        .. ArrayJoin.All,
    ];

    /// <summary>A new array of the items, charged for beforehand.</summary>
    public static ScriptArray Copy(Call call, IReadOnlyList<object?> list, long more = 0)
    {
        call.Context.ChargeItems(list.Count + more);
        var copy = new ScriptArray((int)(list.Count + more));
        copy.AddRange(list);
        return copy;
    }
}
