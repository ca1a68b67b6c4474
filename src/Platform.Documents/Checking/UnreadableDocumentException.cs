namespace Platform.Documents.Checking;

/// <summary>A file that cannot be measured; the message is a sentence for its owner.</summary>
internal sealed class UnreadableDocumentException(string sentence) : Exception(sentence);
