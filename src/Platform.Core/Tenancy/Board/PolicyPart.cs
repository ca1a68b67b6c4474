namespace Platform.Core.Tenancy.Board;

/// <summary>A part that a district's policy can have.</summary>
/// <param name="Name">As officials call it.</param>
/// <param name="Count">How many items of the district's own it has; what it only inherits does not count.</param>
public sealed record PolicyPart(string Name, int Count);
