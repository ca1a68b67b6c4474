using System.Text.RegularExpressions;
using Platform.Policy.Model;

namespace Platform.Core.Policies.Sources.Proposals;

/// <summary>A numbered task with its 分工行.</summary>
internal static partial class DutyProposal
{
    private static readonly (DutyRole? Role, string Key)[] Keys =
        [(DutyRole.Lead, "lead"), (DutyRole.Joint, "joint"), (DutyRole.Responsible, "responsible"), (DutyRole.Support, "support")];

    public static void Fill(Recognised found, ClausePlace place)
    {
        found.Add("number", LastMark().Match(place.Clause.Clause.Path).Value);
        found.Add("kind", KindOf(place));
        found.Add("title", place.Title);
        found.Add("text", place.Words);
        var named = place.Clause.Departments;
        foreach (var (role, key) in Keys)
        {
            found.AddAll(key, named.Where(one => one.As == role).Select(one => one.Role));
        }

        if (named.All(one => one.As is null))
        {
            found.AddAll("mentions", named.Select(one => one.Role));
        }
    }

    /// <summary>教育部门：负责…… of an attachment.</summary>
    public static void FillList(Recognised found, ClausePlace place)
    {
        found.Add("department", place.Departments.FirstOrDefault());
        found.Add("label", place.Title);
        found.Add("text", place.Words);
    }

    private static string? KindOf(ClausePlace place) => place.Above switch
    {
        [var heading, ..] when heading.Contains("保障", StringComparison.Ordinal) || heading.Contains("组织", StringComparison.Ordinal) => "safeguard",
        [var heading, ..] when heading.Contains("任务", StringComparison.Ordinal) || heading.Contains("措施", StringComparison.Ordinal) || heading.Contains("重点", StringComparison.Ordinal) => "task",
        _ => null,
    };

    [GeneratedRegex(@"(（[^（）]+）|\d+|第[^第]+条|[一二三四五六七八九十]+)$")]
    private static partial Regex LastMark();
}
