namespace Platform.Core.Policies;

/// <summary>Values by name, as many as there is room for; the one that was not asked for the longest makes room for a new one.</summary>
internal sealed class RecentlyUsed<T>(int most)
    where T : class
{
    private readonly Lock turn = new();
    private readonly Dictionary<string, LinkedListNode<(string Name, T Value)>> nodes = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Name, T Value)> latestFirst = new();

    public T GetOrAdd(string name, Func<T> make)
    {
        lock (turn)
        {
            if (nodes.TryGetValue(name, out var node))
            {
                latestFirst.Remove(node);
                latestFirst.AddFirst(node);
                return node.Value.Value;
            }

            if (nodes.Count >= most)
            {
                nodes.Remove(latestFirst.Last!.Value.Name);
                latestFirst.RemoveLast();
            }

            nodes[name] = latestFirst.AddFirst((name, make()));
            return latestFirst.First!.Value.Value;
        }
    }
}
