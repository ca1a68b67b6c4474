using Platform.Policy.Forms;

namespace Platform.Web.PolicyEditing;

/// <summary>
/// 两人同改: what one person typed against what another has saved meanwhile. A field that only the other changed is taken over, one
/// that both changed keeps what was typed; every difference is listed.
/// </summary>
public sealed record FormMerge(FormSheet Fields, IReadOnlyList<FieldDifference> Differences)
{
    public static FormMerge Of(ItemForm form, IFormCollection sent, FormSheet typed, FormSheet saved)
    {
        ArgumentNullException.ThrowIfNull(form);
        List<FieldDifference> differences = [];
        foreach (var field in form.Fields.Where(field => FormBasis.Asked(sent, field)))
        {
            var difference = new FieldDifference(field, FormBasis.Of(sent, field, saved), typed.Whole(field), saved.Whole(field));
            if (difference.Saved == difference.Before) continue;
            differences.Add(difference);
            if (!difference.TypedToo) typed.Take(field, saved);
        }

        return new FormMerge(typed, differences);
    }
}

/// <summary>One field that somebody else has changed meanwhile.</summary>
/// <param name="Before">What both began with.</param>
/// <param name="Typed">What the person at hand sent.</param>
/// <param name="Saved">What the other saved.</param>
public sealed record FieldDifference(FormField Field, string Before, string Typed, string Saved)
{
    public bool TypedToo => Typed != Before;
}
