using Platform.Policy.Diagnostics;

namespace Platform.Policy.Editing;

internal static class EditFault
{
    public static Diagnostic At(Place place, string message, string fix) => new(place.File, place.Line, place.Column, Severity.Error, message, fix);
}
