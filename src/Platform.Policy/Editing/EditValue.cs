namespace Platform.Policy.Editing;

/// <summary>写入的值: what a form asks to stand in the text.</summary>
public abstract record EditValue
{
    private EditValue()
    {
    }

    /// <summary>A text, or the word of a choice; leading and trailing blanks do not count, several lines are kept.</summary>
    public sealed record Text(string Value) : EditValue;

    /// <summary>Written with the digits it has: 5.0 stays 5.0.</summary>
    public sealed record Number(decimal Value) : EditValue;

    public sealed record Flag(bool Value) : EditValue;

    public sealed record Day(DateOnly Value) : EditValue;

    public sealed record List(IReadOnlyList<EditValue> Items) : EditValue;

    /// <summary>A nested table, whole: keys that it does not name are removed.</summary>
    public sealed record Map(IReadOnlyList<EditField> Fields) : EditValue
    {
        public EditValue? Find(string key) => Fields.FirstOrDefault(field => field.Key == key)?.Value;
    }

    public static List Texts(params IEnumerable<string> texts) => new([.. texts.Select(text => new Text(text))]);
}

/// <summary>A key of a table with its value.</summary>
public sealed record EditField(string Key, EditValue Value);
