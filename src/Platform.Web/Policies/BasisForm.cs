using Microsoft.AspNetCore.Mvc.ModelBinding;
using Platform.Core.Policies.Versions;
using Platform.Web.Components.Forms;

namespace Platform.Web.Policies;

/// <summary>What a draft changes, the paper that allows it, and its day, as typed.</summary>
public sealed class BasisForm
{
    /// <summary>Of the version as it was shown.</summary>
    public int Known { get; set; }

    public string? Summary { get; set; }

    public PolicyBasisKind? Kind { get; set; }

    public string? Title { get; set; }

    public string? Number { get; set; }

    public TypedDay? Day { get; set; }

    public TypedDay? EffectiveFrom { get; set; }

    public Guid? BasedOn { get; set; }

    internal static BasisForm Of(PolicyVersion version) => new()
    {
        Known = version.Version,
        Summary = version.Summary,
        Kind = version.BasisKind ?? (version.Kind == PolicyVersionKind.Correction ? PolicyBasisKind.CorrectionNote : null),
        Title = version.BasisTitle,
        Number = version.BasisNumber,
        Day = Typed(version.BasisDay),
        EffectiveFrom = Typed(version.EffectiveFrom),
        BasedOn = version.BasedOnId,
    };

    /// <summary>Where what was typed differs from what the version says now.</summary>
    internal IReadOnlyList<Clash> Against(PolicyVersion version)
    {
        var saved = Of(version);
        return
        [
            .. new Clash[]
            {
                new("改了什么", Summary, saved.Summary),
                new("依据的种类", Kind is { } mine ? VersionWords.Of(mine) : null, saved.Kind is { } theirs ? VersionWords.Of(theirs) : null),
                new("依据的名称", Title, saved.Title),
                new("文号", Number, saved.Number),
                new("成文日期", Day?.Understood, saved.Day?.Understood),
                new("施行日期", EffectiveFrom?.Understood, saved.EffectiveFrom?.Understood),
            }.Where(clash => (clash.Mine ?? "") != (clash.Saved ?? "")),
        ];
    }

    /// <summary>A field that two people filled in differently.</summary>
    public sealed record Clash(string Field, string? Mine, string? Saved);

    /// <summary>Says beside the fields what cannot be understood or is half said; without any of it there is no basis yet.</summary>
    internal PolicyBasis? Basis(ModelStateDictionary errors, string prefix)
    {
        if (Kind is null && string.IsNullOrWhiteSpace(Title) && string.IsNullOrWhiteSpace(Number) && Day is not { Text.Length: > 0 })
        {
            return null;
        }

        Need(Kind is not null, errors, $"{prefix}.{nameof(Kind)}", "请选择依据的种类。");
        Need(!string.IsNullOrWhiteSpace(Title), errors, $"{prefix}.{nameof(Title)}", "请写依据的名称。");
        Need(Day?.Value is not null, errors, $"{prefix}.{nameof(Day)}", "请写成文日期，如 2026年11月20日。");
        return errors.IsValid ? new PolicyBasis(Kind!.Value, Title!.Trim(), string.IsNullOrWhiteSpace(Number) ? null : Number.Trim(), Day!.Value!.Value) : null;
    }

    /// <summary>The day on which it comes into force; null where none is typed.</summary>
    internal DateOnly? Effective(ModelStateDictionary errors, string prefix)
    {
        Need(EffectiveFrom is not { Text.Length: > 0 } || EffectiveFrom.Value is not null, errors, $"{prefix}.{nameof(EffectiveFrom)}", "看不懂这个日期，请写成 2027年1月1日。");
        return EffectiveFrom?.Value;
    }

    private static void Need(bool met, ModelStateDictionary errors, string field, string sentence)
    {
        if (!met)
        {
            errors.AddModelError(field, sentence);
        }
    }

    private static TypedDay? Typed(DateOnly? day) => day is { } known ? new TypedDay($"{known:yyyy-MM-dd}") : null;
}
