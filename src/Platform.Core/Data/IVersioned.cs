namespace Platform.Core.Data;

/// <summary>A row that two people may edit at once: the second to save is told, and nothing of the first is lost.</summary>
public interface IVersioned
{
    /// <summary>Raised by one with every change; a save with another number than the stored one is refused.</summary>
    int Version { get; set; }
}
