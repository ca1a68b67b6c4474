namespace Platform.Policy.Subsidies.Nodes;

/// <summary>What a case does not tell, or tells in contradiction.</summary>
internal sealed class Gaps
{
    private readonly List<int> _slots = [];
    private readonly List<string> _faults = [];

    public IReadOnlyList<int> Slots => _slots;
    public IReadOnlyList<string> Faults => _faults;

    public void Missing(int slot)
    {
        if (!_slots.Contains(slot)) _slots.Add(slot);
    }

    public void Fault(string sentence)
    {
        if (!_faults.Contains(sentence)) _faults.Add(sentence);
    }
}
