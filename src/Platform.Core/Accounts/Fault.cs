namespace Platform.Core.Accounts;

/// <summary>What is wrong with one field of a command, as a sentence to stand beside it.</summary>
public sealed record Fault(string Field, string Sentence);
