using Platform.Core.Policies.Versions;
using Platform.Policy.Diagnostics;
using Platform.Policy.Editing;
using Platform.Policy.Forms;
using Platform.Policy.Model;
using Platform.Policy.Packages;
using Platform.Policy.Subsidies.Cases;

namespace Platform.Web.PolicyEditing;

/// <summary>A policy version on somebody's table: its files, and the package that they make.</summary>
/// <param name="Day">The day for which it is shown.</param>
public sealed record OpenDraft(PolicyVersion Version, IReadOnlyList<PolicyFile> Files, LoadedPackage Loaded, DateOnly Day)
{
    public bool IsOpen => Version.IsOpen;

    public bool IsLayer { get; } = PolicyTables.IsLayer(Files);

    public string Title => $"{Name}第{Version.Number}版";

    /// <summary>The district's or the layer's own name.</summary>
    public string Name => WrittenItems.Head(Files, null)?.Find("name") is EditValue.Text name ? name.Value : Version.Package;

    public IReadOnlyList<string> Documents { get; } = PolicyTables.Documents(Files);

    public IReadOnlyList<Diagnostic> Findings => Loaded.Diagnostics;

    /// <summary>How many rule cases come out differently than they expect.</summary>
    public int Examples => RuleExamples.Count(Findings);

    public string DocumentTitle(string document) => WrittenItems.Head(Files, document)?.Find("short_title") is EditValue.Text title ? title.Value : document;

    public int Count(ItemTable table) => WrittenItems.Ids(Files, table).Count;

    /// <summary>A document as the draft issues it; null while the draft has errors other than of rule cases.</summary>
    public PolicyView? AsIssued(string document) => Loaded.AsIssued(document);
}
