namespace Platform.Policy.Model;

/// <summary>What a key in a package may point to; the loader refuses a value that names nothing.</summary>
public enum ReferenceKind { DepartmentRole, Indicator, Issuer, Layer, Document }

/// <summary>The value (or each value of the list) is the key of something declared elsewhere.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ReferencesAttribute(ReferenceKind kind) : Attribute
{
    public ReferenceKind Kind { get; } = kind;
}

/// <summary>Set by the loader; not a key an editor may write.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NotWrittenAttribute : Attribute;

/// <summary>A pattern that the text must match, with the sentence shown when it does not.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MatchesAttribute(string pattern, string sentence) : Attribute
{
    public string Pattern { get; } = pattern;
    public string Sentence { get; } = sentence;
}

/// <summary>The word written in a package for an enum value, where it is not the snake_case of its name.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class WrittenAsAttribute(string text) : Attribute
{
    public string Text { get; } = text;
}

/// <summary>表单用语: what a form calls the key, where its description says more than that or speaks of the text.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class TitledAttribute(string title, string hint = "") : Attribute
{
    public string Title { get; } = title;
    public string Hint { get; } = hint;
}

/// <summary>Begins a section of the form, which goes to the next.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SectionAttribute(string title) : Attribute
{
    public string Title { get; } = title;
}

/// <summary>Changed often, so a table of items lets it be changed in the row.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class InRowAttribute : Attribute;
