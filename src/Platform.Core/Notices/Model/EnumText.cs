using System.Reflection;
using System.Text.Json;
using Platform.Policy.Model;

namespace Platform.Core.Notices.Model;

/// <summary>The word by which packages write an enum value.</summary>
internal static class EnumText
{
    public static string Of(Enum value)
    {
        var name = value.ToString();
        return value.GetType().GetField(name)?.GetCustomAttribute<WrittenAsAttribute>()?.Text
            ?? JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
    }
}
