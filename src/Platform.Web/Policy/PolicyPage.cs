using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Policies;
using Platform.Core.Time;
using Platform.Policy.Model;
using Platform.Policy.Packages;

namespace Platform.Web.Policy;

/// <summary>A page that shows the policy of the district at hand, today's or that of a day asked for (<c>?on=2024-12-20</c>).</summary>
public abstract class PolicyPage(PolicyReader reader, Calendar calendar) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public DateOnly? On { get; set; }

    /// <summary>按哪一天系统所载: versions confirmed after that day are not seen (<c>?known=2024-12-20</c>).</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? Known { get; set; }

    public PolicyView Policy { get; private set; } = null!;

    public DateOnly Today { get; } = calendar.Today();

    public HistoryNotice? History => HistoryNotice.Of(reader.Package, Policy, Today, Known);

    /// <summary>The district's package on that day, for what its own documents print where a binding upper rule is shown.</summary>
    protected TenantPackage Package => PackageOn(Policy.Day);

    /// <summary>The district's latest document in force; null where it has none on the day.</summary>
    public PolicyDocument? Document => Policy.Documents.Count > 0 ? Policy.Documents[0] : null;

    /// <summary>Without a day, the package as it counts now.</summary>
    protected TenantPackage PackageOn(DateOnly? day) => reader.PackageOn(day, Known);

    // Its name reads as that of a handler for the method PAGE.
    [NonHandler]
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (Known is { } known && !reader.Knew(known))
        {
            context.Result = NotFound();
            return;
        }

        Policy = reader.InForce(On, Known);
    }
}
