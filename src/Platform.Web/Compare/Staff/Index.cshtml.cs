using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Accounts;
using Platform.Core.Time;
using Platform.Policy.Comparison;
using Platform.Policy.Model;

namespace Platform.Web.Compare.Staff;

/// <summary>区县政策对比: districts as columns, one question a row. Never a ranking.</summary>
[Authorize(Policy = Permissions.CompareTenants)]
public sealed partial class IndexModel(ComparableDistricts districts, Calendar calendar) : PageModel
{
    /// <summary>The page's title, and what the audit trail says that districts were read for.</summary>
    public const string Title = "区县政策对比";

    private const int ColumnsOnAPage = 6;

    public ComparisonRequest Asked { get; private set; } = null!;
    public ComparisonTable? Table { get; private set; }
    public IReadOnlyList<ComparisonGroup> Groups { get; private set; } = [];

    /// <summary>Whether every district is offered for choice; else there is a field to type a name into.</summary>
    public bool OffersAll => Asked.Choice.OffersAll;

    public int Questions => Table?.Groups.Sum(group => group.Rows.Count) ?? 0;
    public int Differences => Table?.Groups.Sum(group => group.Rows.Count(row => row.Differs)) ?? 0;

    /// <summary>More columns than a page is wide: the table scrolls in a frame of its own.</summary>
    public bool Wide => Table?.Districts.Count > ColumnsOnAPage;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Asked = ComparisonRequest.Read(Request.Query, districts);
        Table = Asked.Table(calendar.Today());
        await districts.TellAsync(Title, Asked.Districts, cancellation);
        Groups =
        [
            .. (Table?.Groups ?? [])
                .Select(group => Asked.OnlyDifferences ? group with { Rows = [.. group.Rows.Where(row => row.Differs)] } : group)
                .Where(group => group.Rows.Count > 0),
        ];
    }

    public string? History(PolicyView view) => Asked.Districts.First(package => package.Slug == view.Tenant.Slug).HistoricalReason(calendar.Today());

    /// <summary>Whether answers of the group are figures rather than names and words.</summary>
    public static bool HasFigures(ComparisonGroup group) => group.Key is "targets" or "planning" or "parameters" or "duties" or "subsidies";

    /// <summary>A text in pieces, the figures apart from the words; dates are words.</summary>
    public static IEnumerable<(string Text, bool IsFigure)> Pieces(string text)
    {
        var from = 0;
        foreach (Match figure in FigureInText().Matches(text))
        {
            yield return (text[from..figure.Index], false);
            yield return (figure.Value, figure.Groups["figure"].Success);
            from = figure.Index + figure.Length;
        }

        yield return (text[from..], false);
    }

    [GeneratedRegex(@"\d{4}年(?:\d+月)?(?:\d+日)?|(?<figure>\d+(?:\.\d+)?)")]
    private static partial Regex FigureInText();
}
