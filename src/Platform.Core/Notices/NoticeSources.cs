using Platform.Documents.Html;
using Platform.Policy.Model;

namespace Platform.Core.Notices;

/// <summary>依据: what a figure's source id stands for.</summary>
internal static class NoticeSources
{
    public static Func<string, SourceNote?> In(PolicyView policy, Func<string, string?>? link)
    {
        var items = new Lazy<Dictionary<string, PolicyItem>>(() => policy.Items.ToDictionary(item => item.SourceId, StringComparer.Ordinal));
        return id => items.Value.TryGetValue(id, out var item)
            ? new SourceNote(Title(item), item.Source.DocumentNumber ?? item.Source.DocumentTitle, item.Clause, link?.Invoke(id))
            : null;
    }

    private static string Title(PolicyItem item) => item switch
    {
        Target target => target.Label,
        Duty duty => duty.Title,
        Subsidy subsidy => subsidy.Title,
        Preference preference => preference.Title,
        PlanningStandard standard => standard.Title,
        Parameter parameter => parameter.Title,
        Indicator indicator => indicator.Title,
        Phase phase => phase.Title,
        Conference conference => conference.Name,
        DepartmentDuty duty => duty.Label,
        _ => item.Id,
    };
}
