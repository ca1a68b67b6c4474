namespace Platform.Templating;

/// <summary>What <c>for</c>, <c>while</c> and <c>tablerow</c> mean inside their loops.</summary>
internal sealed class LoopState(string keyword, string? variable, int? length)
{
    public static IReadOnlyList<string> MemberNames { get; } =
        ["index", "rindex", "first", "last", "even", "odd", "changed", "length", "col", "col_first", "col_last"];

    public string Keyword { get; } = keyword;

    public string? Variable { get; } = variable;

    /// <summary>True when the variable is written <c>$x</c> and belongs to the frame, not to the scope.</summary>
    public bool IsLocal { get; init; }

    public object? Value { get; set; }

    public int Index { get; set; }

    public bool IsChanged { get; set; } = true;

    public int Columns { get; init; } = 1;

    public bool TryGetMember(string name, out object? value)
    {
        value = name switch
        {
            "index" or "index0" => Boxes.Of(Index),
            "first" => Boxes.Of(Index == 0),
            "even" => Boxes.Of((Index & 1) == 0),
            "odd" => Boxes.Of((Index & 1) == 1),
            "length" when length is { } count => Boxes.Of(count),
            "last" when length is { } count => Boxes.Of(Index == count - 1),
            "rindex" or "rindex0" when length is { } count => Boxes.Of(count - Index - 1),
            "changed" when length is not null => Boxes.Of(IsChanged),
            "col" or "col0" when Keyword == "tablerow" => Boxes.Of(Index % Columns),
            "col_first" when Keyword == "tablerow" => Boxes.Of(Index % Columns == 0),
            "col_last" when Keyword == "tablerow" => Boxes.Of((Index + 1) % Columns == 0),
            _ => null,
        };
        return value is not null;
    }
}
