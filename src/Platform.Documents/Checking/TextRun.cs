namespace Platform.Documents.Checking;

/// <summary>Text in one face, size (points) and colour (RRGGBB); null where the file does not tell.</summary>
internal sealed record TextRun(string Text, string? Face, double? Size, string? Colour)
{
    public bool IsRed => Colour is { Length: 6 } && Part(0) > 140 && Part(2) < 100 && Part(4) < 100;

    private int Part(int at) => int.TryParse(Colour.AsSpan(at, 2), System.Globalization.NumberStyles.HexNumber, null, out var value) ? value : 0;
}
