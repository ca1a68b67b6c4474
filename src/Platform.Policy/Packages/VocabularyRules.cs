using Platform.Policy.Diagnostics;
using Platform.Policy.Model;
using Platform.Policy.Shapes;

namespace Platform.Policy.Packages;

/// <summary>Every role that a district's duties assign has a word to be printed with.</summary>
internal static class VocabularyRules
{
    public static void Check(TenantProfile profile, PackageContent content, Findings findings)
    {
        var silent = Enum.GetValues<DutyRole>().Where(role => !profile.Vocabulary.Roles.ContainsKey(role)).Select(role => ChoiceWords.Of(role)).ToList();
        foreach (var duty in content.Items.Where(item => item.Collection.ItemType == typeof(Duty)))
            foreach (var role in silent.Where(role => duty.Bound.Value<string[]>(role) is { Length: > 0 }))
                findings.Error(duty.Bound.PlaceOf(role), $"任务写了 {role}，本地用语里却没有它的字样", $"在 tenant.yaml 的 vocabulary.roles 里补上 {role}，或改用已有的角色");
    }
}
