using System.Reflection;
using Platform.Policy.Model;

namespace Platform.Policy.Comparison;

internal static class EnumWords
{
    public static string Of(Enum value) =>
        value.GetType().GetField(value.ToString())?.GetCustomAttribute<WrittenAsAttribute>()?.Text ?? value.ToString();
}
