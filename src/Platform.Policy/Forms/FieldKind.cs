namespace Platform.Policy.Forms;

/// <summary>How a key is filled in.</summary>
public enum FieldKind
{
    /// <summary>One line of text.</summary>
    Text,

    /// <summary>Several lines of text.</summary>
    Paragraph,
    Number,
    Whole,

    /// <summary>是 or 否.</summary>
    Flag,
    Day,

    /// <summary>One of the words that the format knows.</summary>
    Choice,

    /// <summary>One of what is declared elsewhere.</summary>
    One,

    /// <summary>Any number of what is declared elsewhere, in printing order.</summary>
    Many,

    /// <summary>Texts or days, one a line.</summary>
    Lines,

    /// <summary>A table within the item, with fields of its own.</summary>
    Group,

    /// <summary>Several such tables, one a row.</summary>
    Rows,

    /// <summary>Too deep for a form: written in the text.</summary>
    InText,
}
