namespace Platform.Core;

/// <summary>The configuration does not allow a start; the message tells in Chinese what to do.</summary>
public sealed class ConfigurationException(string message) : Exception(message);
