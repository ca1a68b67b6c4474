using System.Text;

namespace Platform.Documents.Html;

internal static class HtmlStyles
{
    private const string Resource = "Platform.Documents.Html.document.css";

    public static string Load()
    {
        using var stream = typeof(HtmlStyles).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
