namespace Platform.Templating;

internal static class Boxes
{
    public static readonly object True = true;
    public static readonly object False = false;

    private const int Lowest = -128;
    private const int Highest = 1023;

    private static readonly object[] Integers = [.. Enumerable.Range(Lowest, Highest - Lowest + 1).Select(n => (object)n)];

    public static object Of(bool value) => value ? True : False;

    public static object Of(int value) => value is >= Lowest and <= Highest ? Integers[value - Lowest] : value;

    public static object Of(long value) => value is >= int.MinValue and <= int.MaxValue ? Of((int)value) : value;
}
