namespace Platform.Documents.Fonts;

/// <summary>No usable font was found; the message says where, in Chinese.</summary>
public sealed class FontsMissingException(string message) : Exception(message);
