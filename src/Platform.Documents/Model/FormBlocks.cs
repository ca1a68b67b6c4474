namespace Platform.Documents.Model;

/// <summary>A line at the right (靠右行): a place to sign or, above a table, its number or unit. Adjoining ones stay together.</summary>
public sealed record RightLine(InlineText Text, int Line) : Block(Line);

/// <summary>裁切线: a dashed line across the page between two slips, with words in its middle.</summary>
public sealed record CutLine(InlineText Text, int Line) : Block(Line);

/// <summary>联的标题: the title of a slip that shares its page with others.</summary>
public sealed record SlipTitle(InlineText Text, int Line) : Block(Line);

/// <summary>表注: small type right below a table.</summary>
public sealed record TableNote(InlineText Text, int Line) : Block(Line);
