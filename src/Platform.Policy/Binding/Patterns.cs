using Platform.Policy.Diagnostics;
using Platform.Policy.Shapes;
using Platform.Policy.Yaml;

namespace Platform.Policy.Binding;

/// <summary>Checks the form of a written text: its key's own pattern, and the form of a clause.</summary>
internal static class Patterns
{
    public static bool Accept(KeyShape key, YamlScalar scalar, Findings findings)
    {
        if (!key.Accepts(scalar.Text))
        {
            findings.Error(scalar.Place, $"{key.Name} 的写法不对：{scalar.Text}", key.Matches!.Sentence);
            return false;
        }

        if (!key.IsClause || ClauseForm.Fits(scalar.Text)) return true;
        findings.Error(scalar.Place, $"条款的写法不对：{scalar.Text}", ClauseForm.Advice);
        return false;
    }
}
