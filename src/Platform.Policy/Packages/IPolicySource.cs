namespace Platform.Policy.Packages;

/// <summary>Where packages come from: a folder, memory, or the database.</summary>
public interface IPolicySource
{
    /// <summary>Every policy file of every package; order does not matter.</summary>
    IEnumerable<PolicyFile> Read();
}
