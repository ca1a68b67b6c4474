using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Accounts;
using Platform.Core.Time;
using Platform.Policy.Comparison;
using Platform.Policy.Model;
using Platform.Policy.Subsidies;
using Platform.Web.Subsidies;
using Platform.Web.Subsidies.Answers;

namespace Platform.Web.Compare.Staff;

/// <summary>各区县并排测算: the same institution under every district's rules. Never a ranking.</summary>
[Authorize(Policy = Permissions.CompareTenants)]
public sealed class SubsidiesModel(ComparableDistricts districts, Calendar calendar) : PageModel
{
    public ComparisonRequest Asked { get; private set; } = null!;

    public AnswerForm Institution { get; private set; } = null!;
    public AnswerForm Child { get; private set; } = null!;
    public IReadOnlyList<DistrictOutcomes> Districts { get; private set; } = [];

    /// <summary>What the districts are called, in their order.</summary>
    public IReadOnlyList<string> Names { get; private set; } = [];

    /// <summary>Whether anything was answered: before that only the promises are shown.</summary>
    public bool Given => Institution.Given || Child.Given;

    public IReadOnlyList<(string Id, string Sentence)> Errors => [.. Institution.Errors, .. Child.Errors];

    /// <summary>The answers, for the district's own page of a scheme.</summary>
    public string Carried => Institution.Carried() + (Child.Carried() is { Length: > 0 } more ? (Institution.Carried().Length > 0 ? "&" : "?") + more[1..] : "");

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Asked = ComparisonRequest.Read(Request.Query, districts);
        var views = Asked.Views(calendar.Today());
        List<RuleBook> books = [.. views.Select(RuleBook.Of)];
        Institution = AnswerForm.Read(MergedQuestions.OfInstitutions(books), Request.Query);
        Child = AnswerForm.Read(MergedQuestions.OfChildren(books), Request.Query);
        var both = AnswerForm.Read([.. Institution.Questions.Select(question => question.Asked), .. Child.Questions.Select(question => question.Asked)], Request.Query);
        Districts = [.. views.Select(view => DistrictOutcomes.Of(view, both))];
        Names = DistrictNames.Apart(views);
        var faults = Districts.SelectMany(district => district.Faults).Where(fault => !IsOption(both, fault.Name)).ToList();
        (Institution, Child) = (Institution.With(faults), Child.With(faults));
        await districts.TellAsync("各区县并排测算", Asked.Districts, cancellation);
    }

    public string? History(PolicyView view) => Asked.Districts.First(package => package.Slug == view.Tenant.Slug).HistoricalReason(calendar.Today());

    /// <summary>An option that one district does not know is no mistake of the visitor's.</summary>
    private static bool IsOption(AnswerForm form, string name) =>
        form.Questions.Any(question => question.Name == name && question.Fact.Kind is FactKind.Choice or FactKind.Scale or FactKind.Set && question.Fields[0].Given.All(one => one == "无" || question.Fact.Options.ContainsKey(one)));
}
