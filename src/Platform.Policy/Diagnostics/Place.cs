namespace Platform.Policy.Diagnostics;

/// <summary>A place in a file; line and column count from 1.</summary>
internal readonly record struct Place(string File, int Line, int Column)
{
    public static Place Top(string file) => new(file, 1, 1);
}
