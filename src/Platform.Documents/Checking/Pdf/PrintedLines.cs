namespace Platform.Documents.Checking.Pdf;

internal sealed record PrintedLines(IReadOnlyList<Sheet> Sheets, IReadOnlyList<Passage> Lines);
