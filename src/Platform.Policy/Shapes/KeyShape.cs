using System.ComponentModel;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Platform.Policy.Model;

namespace Platform.Policy.Shapes;

/// <summary>One key of a record: its word, meaning and what may stand there.</summary>
internal sealed class KeyShape(PropertyInfo property)
{
    public string Name { get; } = SnakeCase.Of(property.Name);
    public string Description { get; } = property.GetCustomAttribute<DescriptionAttribute>()?.Description ?? "";
    public bool Required { get; } = property.IsDefined(typeof(RequiredMemberAttribute));
    public ReferenceKind? References { get; } = property.GetCustomAttribute<ReferencesAttribute>()?.Kind;
    public MatchesAttribute? Matches { get; } = property.GetCustomAttribute<MatchesAttribute>();
    public TitledAttribute? Titled { get; } = property.GetCustomAttribute<TitledAttribute>();

    /// <summary>The section of a form that it begins.</summary>
    public string? Section { get; } = property.GetCustomAttribute<SectionAttribute>()?.Title;
    public bool InRow { get; } = property.IsDefined(typeof(InRowAttribute));
    public ValueShape Value { get; } = ValueShape.Of(property.PropertyType);
    public bool IsClause => Name == "clause";

    /// <summary>An item about itself says these anew; they are not taken over from an upper layer's item.</summary>
    public bool Inherited { get; } = property.Name is not
        (nameof(PolicyItem.Clause) or nameof(PolicyItem.Note) or nameof(PolicyItem.Applies) or nameof(PolicyItem.Binding) or nameof(Parameter.Limit));

    private Regex? Pattern { get; } = property.GetCustomAttribute<MatchesAttribute>() is { } matches
        ? new Regex(matches.Pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1))
        : null;

    public bool Accepts(string text) => Pattern?.IsMatch(text) ?? true;

    public object? Get(object record) => property.GetValue(record);

    public void Set(object record, object? value) => property.SetValue(record, value);
}
