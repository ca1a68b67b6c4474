using Platform.Documents.Marks;

namespace Platform.Core.Notices.Model;

internal static class SourceMark
{
    public static string Around(string? sourceId, string text) =>
        sourceId is null || text.Length == 0 ? text : SourceMarks.Wrap(sourceId, text);
}
