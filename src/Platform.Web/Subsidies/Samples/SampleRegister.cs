using Platform.Policy.Model;
using Platform.Policy.Subsidies;
using Platform.Policy.Subsidies.Facts;

namespace Platform.Web.Subsidies.Samples;

/// <summary>样例名册: 200 invented institutions, the same for every district.</summary>
public static class SampleRegister
{
    private static readonly string Csv = ReadCsv();
    private static readonly HashSet<string> Columns = [.. Csv[..Csv.IndexOf('\n', StringComparison.Ordinal)].Trim().Split(',')];

    /// <summary>The sample as a district's facts read it.</summary>
    public static Register Read(FactCatalog facts) => Register.Read(Csv, facts);

    /// <summary>What a rule asks for and the sample does not know: facts of a child, a family, or of the district's own.</summary>
    public static IReadOnlyList<string> Unknown(RulePlan plan) =>
        [.. plan.Questions.Where(question => !NamesOf(question).All(Columns.Contains)).Select(question => question.Fact.Title)];

    private static IEnumerable<string> NamesOf(Question question) =>
        question.Fact.Kind == FactKind.PerOption ? question.Options.Keys.Select(option => $"{question.Key}.{option}") : [question.Key];

    private static string ReadCsv()
    {
        using var reader = new StreamReader(typeof(SampleRegister).Assembly.GetManifestResourceStream("institutions.csv")!);
        return reader.ReadToEnd();
    }
}
