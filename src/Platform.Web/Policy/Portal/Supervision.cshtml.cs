using Microsoft.AspNetCore.Authorization;
using Platform.Core.Policies;
using Platform.Core.Time;
using Platform.Policy.Model;

namespace Platform.Web.Policy.Portal;

/// <summary>监督管理, and the body and phases that carry the policy out.</summary>
[AllowAnonymous]
public sealed class SupervisionModel(PolicyReader reader, Calendar calendar) : PolicyPage(reader, calendar)
{
    public IEnumerable<IGrouping<SupervisionKind, SupervisionRule>> ByKind =>
        Policy.Supervision.GroupBy(rule => rule.Kind).OrderBy(group => group.Key);

    public static IEnumerable<IGrouping<MemberPosition, ConferenceMember>> Members(Conference conference) =>
        conference.Members.GroupBy(member => member.Position).OrderBy(group => group.Key);

    public string MemberName(ConferenceMember member) => $"{member.Unit}{member.Post}";
}
