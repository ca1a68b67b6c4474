namespace Platform.Documents.Reading;

/// <summary>What is wrong with a document text, for the person who edits it.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in characters.</param>
/// <param name="Message">One Chinese sentence that says what is wrong and how to put it right.</param>
public sealed record DocumentDiagnostic(string File, int Line, int Column, string Message)
{
    public override string ToString() => $"{File}:{Line}:{Column}: error: {Message}";
}
