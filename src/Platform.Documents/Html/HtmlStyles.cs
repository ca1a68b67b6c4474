using System.Text;

namespace Platform.Documents.Html;

/// <summary>The stylesheet, and a class for every column width a table may ask for.</summary>
internal static class HtmlStyles
{
    private const string Resource = "Platform.Documents.Html.document.css";
    private const int WholeWidth = 100;

    public static string Load()
    {
        using var stream = typeof(HtmlStyles).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var styles = new StringBuilder(reader.ReadToEnd());
        for (var width = 1; width <= WholeWidth; width++)
        {
            styles.Append(".doc-width-").Append(width).Append(" { width: ").Append(width).Append("%; }\n");
        }

        return styles.ToString();
    }
}
