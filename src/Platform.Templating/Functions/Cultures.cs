using System.Globalization;

namespace Platform.Templating.Functions;

internal static class Cultures
{
    /// <summary>The culture an argument names, or the rendering's when it is left out.</summary>
    public static CultureInfo Named(Call call, int index)
    {
        if (call.Text(index) is not { } name)
        {
            return call.Context.Culture;
        }

        try
        {
            return CultureInfo.GetCultureInfo(name, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            throw new FunctionException($"没有名为“{name}”的区域，请写成 zh-CN、en-US 这样的名称");
        }
    }
}
