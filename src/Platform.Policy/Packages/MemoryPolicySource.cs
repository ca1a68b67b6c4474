namespace Platform.Policy.Packages;

/// <summary>Packages held in memory: path to text, such as a draft that is checked before it is published.</summary>
public sealed class MemoryPolicySource(IReadOnlyDictionary<string, string> texts) : IPolicySource
{
    public IEnumerable<PolicyFile> Read() => texts.Select(entry => new PolicyFile(entry.Key, entry.Value));
}
