namespace Platform.Documents.Fonts;

/// <summary>A file is not a font that can be used; the message says why, in Chinese.</summary>
public sealed class FontFormatException(string message) : Exception(message);
