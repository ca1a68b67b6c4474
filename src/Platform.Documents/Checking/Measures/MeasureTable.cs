namespace Platform.Documents.Checking.Measures;

/// <summary>Every measure that a rule can name.</summary>
internal static class MeasureTable
{
    public static IReadOnlyDictionary<string, NamedMeasure> All { get; } = new[]
    {
        PageMeasures.All, LetterheadMeasures.All, NumberMeasures.All, RedRuleMeasures.All, TitleMeasures.All, RecipientMeasures.All,
        BodyMeasures.All, HeadingMeasures.All, AttachmentMeasures.All, ClosingMeasures.All, JointMeasures.All, ImprintMeasures.All, PageNumberMeasures.All,
    }.SelectMany(group => group).ToDictionary(measure => measure.Name, StringComparer.Ordinal);
}
