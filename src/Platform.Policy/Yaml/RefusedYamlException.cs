namespace Platform.Policy.Yaml;

/// <summary>Leaves the reading of a file whose fault has been reported.</summary>
internal sealed class RefusedYamlException : Exception;
