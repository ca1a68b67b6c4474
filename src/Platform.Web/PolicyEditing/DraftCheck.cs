using Platform.Core.Policies.Versions;
using Platform.Policy.Diagnostics;
using Platform.Policy.Model;
using Platform.Policy.Packages;
using Platform.Policy.Schema;
using Platform.Policy.Subsidies;
using Platform.Policy.Subsidies.Cases;

namespace Platform.Web.PolicyEditing;

/// <summary>What the validator says of a draft with one of its files in another text, and the policy that it makes.</summary>
/// <param name="Here">In the file at hand.</param>
/// <param name="Elsewhere">In others.</param>
/// <param name="Policy">Null while there are errors other than of rule cases.</param>
public sealed record DraftCheck(string Path, IReadOnlyList<Diagnostic> Here, IReadOnlyList<Diagnostic> Elsewhere, PolicyView? Policy)
{
    private bool IsSubsidies => Path.EndsWith("/subsidies.yaml", StringComparison.Ordinal);

    /// <summary>How many rule cases in other files come out differently.</summary>
    public int Examples => RuleExamples.Count(Elsewhere);

    /// <summary>The schema's name for the file at hand; null where it has none.</summary>
    public string? Schema => NameOf(Path) is { } name && PolicySchema.Generate().Any(schema => schema.Name == $"{name}.schema.json") ? name : null;

    /// <summary>The rules of the document at hand, to be tried out.</summary>
    public IReadOnlyList<RulePlan> Rules => IsSubsidies && Policy is { } policy ? [.. RuleBook.Of(policy).Rules.Where(plan => plan.Subsidy.Source.File == Path)] : [];

    public static DraftCheck Of(OpenDraft draft, DraftPackage package, string path, string text)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(package);
        var files = text.Length == 0 && draft.Files.All(file => file.Path != path) ? draft.Files
            : [.. draft.Files.Where(file => file.Path != path).Append(new PolicyFile(path, text)).OrderBy(file => file.Path, StringComparer.Ordinal)];
        var loaded = package.Load(draft.Version, files);
        var document = path.Split('/') is [_, "policies", var folder, ..] ? folder : null;
        var policy = (document is null ? null : loaded.AsIssued(document)) ?? loaded.District?.AsOf(draft.Day);
        return new DraftCheck(path, [.. loaded.Diagnostics.Where(found => found.File == path)], [.. loaded.Diagnostics.Where(found => found.File != path)], policy);
    }

    public static string? NameOf(string path) => RuleExamples.IsFile(path) ? "cases" : System.IO.Path.GetFileNameWithoutExtension(path);
}
