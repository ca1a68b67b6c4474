using Microsoft.AspNetCore.Mvc.ModelBinding;
using Platform.Core.Policies.Sources.Proposals;
using Platform.Policy.Model;
using Platform.Web.Components.Tables;

namespace Platform.Web.PolicySources;

/// <summary>The fields of the form with the district's departments and indicators, and which were read from the source.</summary>
public static class ShownFields
{
    public static IReadOnlyList<ShownItemField> Of(ItemForm form, ItemProposal proposal, PolicyView view, ModelStateDictionary faults)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(proposal);
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(faults);
        IReadOnlyList<Option> departments = [.. view.Departments.OrderBy(pair => pair.Value.Sort).Select(pair => new Option(pair.Key, pair.Value.Name))];
        IReadOnlyList<Option> indicators = [.. view.Indicators.Select(indicator => new Option(indicator.Id, $"{indicator.Title}（{indicator.Unit}）"))];
        return
        [
            .. ItemFields.Of(proposal.Collection).Select(field => new ShownItemField(
                field,
                form.Of(field),
                proposal.Values.GetValueOrDefault(field.Key) is { } read && read.SequenceEqual(form.Of(field)),
                faults[field.Name]?.Errors is [var error, ..] ? error.ErrorMessage : null,
                field.Options ?? (field.Kind == ItemFieldKind.Indicator ? indicators : departments))),
        ];
    }
}
