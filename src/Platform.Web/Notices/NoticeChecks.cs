using Platform.Core.Notices;
using Platform.Documents.Checking;

namespace Platform.Web.Notices;

/// <summary>Checks the files of a notice, two visitors at a time: each check starts processes.</summary>
public sealed class NoticeChecks(NoticeFiles files, TimeProvider time) : IDisposable
{
    private const int AtOnce = 2;

    private readonly SemaphoreSlim places = new(AtOnce);

    /// <summary>The reports on the PDF and the Word file; null where others are being made already.</summary>
    public IReadOnlyList<CheckResult>? Run(RenderNoticeResult.Rendered notice)
    {
        if (!places.Wait(0))
        {
            return null;
        }

        try
        {
            return [Check(notice, "pdf"), Check(notice, "docx")];
        }
        finally
        {
            places.Release();
        }
    }

    public void Dispose() => places.Dispose();

    private CheckResult Check(RenderNoticeResult.Rendered notice, string format)
    {
        var file = files.Write(notice, format, time.GetUtcNow());
        return file.Bytes is { } bytes
            ? DocumentCheck.Bytes(bytes, $"{notice.Document.Head.Title.Text}.{format}")
            : new CheckResult.Refused(string.Join('\n', file.Remarks));
    }
}
