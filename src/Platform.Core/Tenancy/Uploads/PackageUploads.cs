using Microsoft.EntityFrameworkCore;
using Platform.Core.Accounts;
using Platform.Core.Audit;
using Platform.Core.Data;
using Platform.Core.Policies.Versions;
using Platform.Core.Time;
using Platform.Policy.Archives;

namespace Platform.Core.Tenancy.Uploads;

/// <summary>Packages that the person at hand has brought and not imported yet. Each is kept for a week at most.</summary>
public sealed class PackageUploads(PlatformDb db, Rights rights, Calendar calendar)
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(7);

    /// <summary>Keeps an archive, if it is one of a package at all.</summary>
    public async Task<Result> KeepAsync(string fileName, byte[] zip, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        var reading = Read(zip);
        if (reading is ArchiveReading.Refused refused)
        {
            return new Result.Refused(refused.Reason);
        }

        var slug = ((ArchiveReading.Done)reading).Slug;
        if (slug.Length > PolicyVersion.PackageLength)
        {
            return new Result.Refused($"短名“{slug[..PolicyVersion.PackageLength]}…”太长，最多 {PolicyVersion.PackageLength} 个字符。");
        }

        await ForgetOldAsync(cancellation).ConfigureAwait(false);
        var upload = new PackageUpload
        {
            Package = slug,
            FileName = fileName.Length > PackageUpload.FileNameLength ? fileName[^PackageUpload.FileNameLength..] : fileName,
            Zip = zip,
            AccountId = rights.AccountId ?? throw new InvalidOperationException("Nobody is signed in."),
            UploadedAt = calendar.Now(),
        };
        db.Add(upload);
        db.Record(new AuditEntry("PackageUpload.added", nameof(PackageUpload), upload.Id.ToString()) { After = Told(upload) });
        await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
        return new Result.Kept(upload);
    }

    /// <returns>Null where the person at hand has no such upload.</returns>
    public Task<PackageUpload?> FindAsync(Guid id, CancellationToken cancellation) =>
        db.Set<PackageUpload>().AsNoTracking().SingleOrDefaultAsync(upload => upload.Id == id && upload.AccountId == rights.AccountId, cancellation);

    /// <summary>The package's files; what was kept can be read.</summary>
    public static ArchiveReading.Done Files(PackageUpload upload)
    {
        ArgumentNullException.ThrowIfNull(upload);
        return (ArchiveReading.Done)Read(upload.Zip);
    }

    public async Task ForgetAsync(PackageUpload upload, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(upload);
        db.Record(new AuditEntry("PackageUpload.deleted", nameof(PackageUpload), upload.Id.ToString()) { Before = Told(upload) });
        db.Remove(upload);
        await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
    }

    private Task<int> ForgetOldAsync(CancellationToken cancellation)
    {
        var before = calendar.Now() - Longest;
        return db.Set<PackageUpload>().Where(upload => upload.UploadedAt < before).ExecuteDeleteAsync(cancellation);
    }

    private static ArchiveReading Read(byte[] zip)
    {
        using var stream = new MemoryStream(zip, writable: false);
        return PackageArchive.Read(stream);
    }

    private static string Told(PackageUpload upload) => AuditJson.Of(new { upload.Package, upload.FileName, Bytes = upload.Zip.Length });

    public abstract record Result
    {
        private Result()
        {
        }

        public sealed record Kept(PackageUpload Upload) : Result;

        /// <param name="Reason">In Chinese, for whoever asked.</param>
        public sealed record Refused(string Reason) : Result;
    }
}
