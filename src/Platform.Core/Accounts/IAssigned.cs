namespace Platform.Core.Accounts;

/// <summary>A row whose work belongs to a department or an area; <see cref="Rights.Narrow"/> shows it only to whose work it is.</summary>
public interface IAssigned
{
    /// <summary>The department's role key (health, education …); null for none.</summary>
    string? Department { get; }

    /// <summary>The town's or village's administrative code, or the town's key where it has no code; null for none.</summary>
    string? Area { get; }
}
