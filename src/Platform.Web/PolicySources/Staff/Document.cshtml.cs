using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Accounts;
using Platform.Core.Policies.Sources;
using Platform.Core.PolicyChecks;
using Platform.Web.Components.Casework;

namespace Platform.Web.PolicySources.Staff;

/// <summary>条款对照 of one document: its clauses, and the items that come from the one that was opened.</summary>
[Authorize(Policy = Permissions.Work)]
[ResponseCache(NoStore = true)]
public sealed class DocumentModel(CompareDocument compare, Rights rights, SourceLinks links) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Document { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? Show { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Clause { get; set; }

    public CompareDocument.Result Found { get; private set; } = null!;

    public IReadOnlyList<ComparedClause> Clauses { get; private set; } = [];

    /// <summary>The clause whose items are shown.</summary>
    public ComparedClause? Opened { get; private set; }

    public bool MayKeep => rights.Allows(Permissions.ManagePolicy);

    public bool MayAdd => MayKeep && Found is { Version.IsOpen: true, View: not null };

    public TabBar Filter(ClauseComparison all) => new("筛选",
    [
        Tab("全部条款", null, all.Clauses.Count),
        Tab("未配置", "missing", all.Count(ClauseState.Missing)),
        Tab("部分配置", "partial", all.Count(ClauseState.Partial)),
        Tab("有未找到的数字", "figures", all.Clauses.Count(clause => clause.HasUnfoundFigures)),
    ]);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await compare.RunAsync(Id, Document, cancellation) is not { } found)
        {
            return NotFound();
        }

        Found = found;
        if (found.Comparison is { } all)
        {
            Clauses = [.. all.Clauses.Where(Shown)];
            Opened = (Clause is null ? null : all.Find(Clause)) ?? Clauses.FirstOrDefault(clause => clause.State == ClauseState.Missing) ?? Clauses.FirstOrDefault(clause => clause.Items.Count > 0) ?? (Clauses is [var first, ..] ? first : null);
        }

        return Page();
    }

    private bool Shown(ComparedClause clause) => Show switch
    {
        "missing" => clause.State == ClauseState.Missing,
        "partial" => clause.State == ClauseState.Partial,
        "figures" => clause.HasUnfoundFigures,
        _ => true,
    };

    private Tab Tab(string text, string? show, int count) =>
        new(text, links.Document(Id, Document, show)) { Count = count, Current = (Show is "missing" or "partial" or "figures" ? Show : null) == show };
}
