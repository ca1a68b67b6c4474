using System.Text;

namespace Platform.Policy.Subsidies.Facts;

/// <summary>Comma-separated text with quotes (RFC 4180).</summary>
internal static class CsvText
{
    /// <summary>The fields of each line; empty lines are left out.</summary>
    public static List<string[]> Lines(string text)
    {
        var lines = new List<string[]>();
        var fields = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (var i = text.StartsWith('\uFEFF') ? 1 : 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                field.Append('"');
                i++;
            }
            else if (c == '"' && (quoted || field.Length == 0)) quoted = !quoted;
            else if (c == ',' && !quoted) Close(fields, field);
            else if (c is '\n' or '\r' && !quoted) EndLine(lines, fields, field);
            else field.Append(c);
        }

        EndLine(lines, fields, field);
        return lines;
    }

    private static void Close(List<string> fields, StringBuilder field)
    {
        fields.Add(field.ToString());
        field.Clear();
    }

    private static void EndLine(List<string[]> lines, List<string> fields, StringBuilder field)
    {
        if (fields.Count == 0 && field.Length == 0) return;
        Close(fields, field);
        lines.Add([.. fields]);
        fields.Clear();
    }
}
