using Platform.Core.Policies.Versions;
using Platform.Core.PolicyChecks;
using Platform.Policy.Diagnostics;
using Platform.Policy.Editing;
using Platform.Policy.Forms;
using Platform.Policy.Model;
using Platform.Policy.Packages;

namespace Platform.Core.Policies.Sources;

/// <summary>条款对照 of one version: the source text of a document beside the items that the version's files have of it.</summary>
public sealed class CompareDocument(FindVersions versions, FindDocumentText texts, DraftPackage package)
{
    /// <param name="Text">The source text; null while none is kept.</param>
    /// <param name="View">The policy as the document issued it; null where the files have an error other than of rule cases.</param>
    /// <param name="Comparison">Null without a text or a view.</param>
    /// <param name="Errors">Why the files cannot be read.</param>
    public sealed record Result(
        PolicyVersion Version, string Document, string Title, IReadOnlyList<PolicyFile> Files, DocumentText? Text,
        PolicyView? View, ClauseComparison? Comparison, IReadOnlyList<Diagnostic> Errors);

    /// <returns>Null where the tenant has no such version, or the version no such document.</returns>
    public async Task<Result?> RunAsync(Guid id, string document, CancellationToken cancellation)
    {
        if (await versions.FindAsync(id, cancellation).ConfigureAwait(false) is not { Version: var version })
        {
            return null;
        }

        var files = await versions.FilesAsync(id, cancellation).ConfigureAwait(false);
        return PolicyTables.Documents(files).Contains(document) ? await RunAsync(version, files, package.Load(version, files), document, cancellation).ConfigureAwait(false) : null;
    }

    /// <summary>The same of a version that is at hand.</summary>
    /// <param name="document">One that the files have.</param>
    public async Task<Result> RunAsync(PolicyVersion version, IReadOnlyList<PolicyFile> files, LoadedPackage loaded, string document, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(loaded);
        var text = await texts.RunAsync(version.Package, document, cancellation).ConfigureAwait(false);
        var view = loaded.AsIssued(document);
        var comparison = text is null || view is null ? null : CompareClauses.Run(view, view.Documents[0], text.Text);
        return new Result(version, document, TitleOf(files, document), files, text, view, comparison, [.. loaded.Diagnostics.Where(found => found.Severity == Severity.Error && view is null)]);
    }

    /// <summary>The short title that the files write, also where they have an error elsewhere.</summary>
    public static string TitleOf(IReadOnlyList<PolicyFile> files, string document) =>
        (WrittenItems.Head(files, document)?.Find("short_title") as EditValue.Text)?.Value ?? document;
}
