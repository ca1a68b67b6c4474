using System.Runtime.CompilerServices;
using static Platform.Templating.Functions.Parameters;

namespace Platform.Templating.Functions;

/// <summary>Gives the items of a list in turn, one a call. Where each group stands lasts for one rendering.</summary>
internal static class ArrayCycle
{
    private static readonly ConditionalWeakTable<EvaluationContext, Dictionary<string, int>> Positions = [];

    public static IEnumerable<Function> All => [new("cycle", [List("list"), Any("group").Optional()], Cycle)];

    private static object? Cycle(Call call)
    {
        if (call.List(0) is not { Count: > 0 } list)
        {
            return null;
        }

        var positions = Positions.GetOrCreateValue(call.Context);
        var group = call.Any(1) is { } name ? call.Context.Print(name) : ArrayJoin.Join(call, list, ",", null);
        call.Context.ChargeItems(positions.ContainsKey(group) ? 0 : 1);
        var position = positions.GetValueOrDefault(group) % list.Count;
        positions[group] = position + 1;
        return list[position];
    }
}
