using Platform.Core.Policies.Versions;
using Platform.Policy.Subsidies.Cases;

namespace Platform.Web.PolicyEditing;

/// <summary>测算示例 of a draft that come out differently than they expect.</summary>
public sealed class DraftExamples(DraftPackage package)
{
    /// <returns>None where the rules themselves cannot be loaded.</returns>
    public IReadOnlyList<ChangedExample> Of(OpenDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return draft.Examples == 0 ? [] : RuleExamples.Changed(draft.Files, draft.Loaded.RulesOn, day => package.LoadFormer(draft.Version)?.RulesOn(day));
    }

    /// <summary>The example as it comes out on another day; null where it then comes out as it expects.</summary>
    public ChangedExample? On(OpenDraft draft, ChangedExample example, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return RuleExamples.On(draft.Files, example, day, draft.Loaded.RulesOn);
    }
}
