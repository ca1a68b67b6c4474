namespace Platform.Documents.Checking.Measures;

internal enum MeasureKind
{
    Number,
    Face,
    Answer,
}
