namespace Platform.Policy.Diagnostics;

/// <summary>An error refuses the package that has it; a warning does not.</summary>
public enum Severity { Error, Warning }
