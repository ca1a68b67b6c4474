using System.Globalization;
using Platform.Documents.Checking.Measures;

namespace Platform.Documents.Checking;

/// <summary>Holds a measurement against its rule.</summary>
internal static class RuleJudge
{
    // What is left over when tenths are added up is no fault.
    private const double Rounding = 0.05;

    public static CheckFinding Judge(CheckRule rule, Measurement measured, RuleBook book)
    {
        var (verdict, note) = measured switch
        {
            { Missing: true } => (rule.Required ? CheckVerdict.Fails : CheckVerdict.NotFound, measured.Note),
            { Unmeasurable: true } => (CheckVerdict.NotMeasurable, measured.Note),
            { Number: { } number } => (Within(rule, number) ? CheckVerdict.Conforms : CheckVerdict.Fails, measured.Note),
            { Face: { } face } => Face(rule, face, book),
            _ => (measured.Holds == true ? CheckVerdict.Conforms : CheckVerdict.Fails, measured.Note),
        };
        return new CheckFinding(rule.Id, rule.Clause, rule.Element, rule.Quantity, rule.Says, measured.Page, Shown(rule, measured), Allowed(rule), verdict, note);
    }

    private static bool Within(CheckRule rule, double number) =>
        !(number < rule.Min - Rounding) && !(number > rule.Max + Rounding);

    private static (CheckVerdict Verdict, string? Note) Face(CheckRule rule, string font, RuleBook book)
    {
        var face = book.Faces[rule.Face!];
        return face.Is(font) ? (CheckVerdict.Conforms, null)
            : face.IsSubstitute(font) ? (CheckVerdict.Conforms, $"替代字体，代替{rule.Face}")
            : (CheckVerdict.Fails, null);
    }

    private static string Shown(CheckRule rule, Measurement measured) => measured switch
    {
        { Missing: true } => rule.Required ? "没有" : "—",
        { Unmeasurable: true } => "—",
        { Number: { } number } => Figure(number) + Unit(rule),
        _ => measured.Face ?? measured.Text ?? "",
    };

    private static string Allowed(CheckRule rule) => rule switch
    {
        { Allowed: { } words } => words,
        { Face: { } face } => face,
        { Expected: { } expected, Tolerance: > 0 and var tolerance } => $"{Figure(expected)}±{Figure(tolerance)}{Unit(rule)}",
        { Min: { } min, Max: { } max } when Math.Abs(max - min) < 0.001 => Figure(min) + Unit(rule),
        { Min: { } min, Max: { } max } => $"{Figure(min)}～{Figure(max)}{Unit(rule)}",
        { Min: { } min } => $"不小于 {Figure(min)}{Unit(rule)}",
        _ => $"不大于 {Figure(rule.Max!.Value)}{Unit(rule)}",
    };

    private static string Unit(CheckRule rule) => rule.Unit.Length == 0 ? "" : " " + rule.Unit;

    private static string Figure(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
