namespace Platform.Documents.Checking;

/// <summary>A rule file that cannot be used; the message names the file, the line and what is wrong.</summary>
internal sealed class RuleBookException(string message) : Exception(message);
