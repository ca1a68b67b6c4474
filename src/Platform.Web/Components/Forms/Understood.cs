namespace Platform.Web.Components.Forms;

/// <summary>Tells a field as it is left how its text will be understood; without script the page tells it after sending.</summary>
internal static class Understood
{
    public const string Address = "/components/understood";

    public static void MapUnderstood(this WebApplication app) => app.MapGet(Address, Answer).AllowAnonymous();

    private static IResult Answer(string? kind, HttpContext context)
    {
        var text = context.Request.Query.FirstOrDefault(part => part.Key != "kind").Value.ToString();
        ITyped? typed = kind switch
        {
            "money" => new TypedMoney(text),
            "number" => new TypedNumber(text),
            "day" => new TypedDay(text),
            _ => null,
        };
        return Results.Text(Sentence(typed) ?? "");
    }

    public static string? Sentence(ITyped? typed) => typed?.Understood is { } words && words != typed.Text.Trim() ? $"按 {words} 计" : null;
}
