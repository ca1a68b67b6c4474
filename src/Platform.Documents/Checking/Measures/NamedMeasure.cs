namespace Platform.Documents.Checking.Measures;

/// <summary>A way to measure a document, by the name that rules call it.</summary>
internal sealed record NamedMeasure(string Name, MeasureKind Kind, Func<DocumentView, Measurement> Take);
