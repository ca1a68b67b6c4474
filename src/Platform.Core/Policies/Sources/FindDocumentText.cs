using Microsoft.EntityFrameworkCore;
using Platform.Core.Data;

namespace Platform.Core.Policies.Sources;

/// <summary>The texts of the documents of one package of the tenant at hand.</summary>
public sealed class FindDocumentText(PlatformDb db)
{
    /// <returns>The text that counts; null where none is kept.</returns>
    public Task<DocumentText?> RunAsync(string package, string document, CancellationToken cancellation) =>
        Of(package, document).FirstOrDefaultAsync(cancellation);

    /// <summary>Every text of the document, the latest first, without the texts themselves.</summary>
    public async Task<IReadOnlyList<Line>> AllAsync(string package, string document, CancellationToken cancellation) =>
        await Of(package, document).Select(text => new Line(text.Document, text.Number, text.Sha256, text.FileName, text.KeptBy, text.KeptAt)).ToListAsync(cancellation).ConfigureAwait(false);

    /// <summary>The text that counts of each document that has one.</summary>
    public async Task<IReadOnlyDictionary<string, Line>> LatestAsync(string package, CancellationToken cancellation)
    {
        var lines = await db.Set<DocumentText>().AsNoTracking().Where(text => text.Package == package).OrderBy(text => text.Number)
            .Select(text => new Line(text.Document, text.Number, text.Sha256, text.FileName, text.KeptBy, text.KeptAt)).ToListAsync(cancellation).ConfigureAwait(false);
        return lines.GroupBy(line => line.Document, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Last(), StringComparer.Ordinal);
    }

    /// <param name="number">Which text of the document.</param>
    public Task<DocumentText?> NumberAsync(string package, string document, int number, CancellationToken cancellation) =>
        Of(package, document).FirstOrDefaultAsync(text => text.Number == number, cancellation);

    private IQueryable<DocumentText> Of(string package, string document) =>
        db.Set<DocumentText>().AsNoTracking().Where(text => text.Package == package && text.Document == document).OrderByDescending(text => text.Number);

    /// <summary>What there is to say about a text.</summary>
    public sealed record Line(string Document, int Number, string Sha256, string? FileName, string KeptBy, DateTimeOffset KeptAt);
}
