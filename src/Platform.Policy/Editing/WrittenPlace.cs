using Platform.Policy.Diagnostics;

namespace Platform.Policy.Editing;

/// <summary>Where an item stands in its file; lines count from 1, both ends included.</summary>
/// <param name="Keys">The item's keys with the line that each begins on, in the order of writing.</param>
public sealed record WrittenPlace(string Path, int First, int Last, IReadOnlyList<(string Key, int Line)> Keys)
{
    public bool Holds(Diagnostic found) => found.File == Path && found.Line >= First && found.Line <= Last;

    /// <summary>The key that a line belongs to; null where it is the item's name.</summary>
    public string? KeyAt(int line) => Keys.LastOrDefault(key => key.Line <= line).Key;
}
