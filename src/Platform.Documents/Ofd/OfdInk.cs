using Platform.Documents.Typesetting;

namespace Platform.Documents.Ofd;

/// <summary>Inks as values of RGB, the colour space of OFD where none is named.</summary>
internal static class OfdInk
{
    public static string Value(Ink ink) => ink switch
    {
        Ink.Red => "215 0 15",
        Ink.Gray => "89 89 89",
        _ => "0 0 0",
    };
}
