using System.Collections.Concurrent;
using Platform.Core.Policies;
using Platform.Templating;

namespace Platform.Core.Notices.Templates;

/// <summary>The notice templates that a district can use: its own copies, and the shared ones where it has none.</summary>
public sealed class NoticeTemplates(TemplateFiles files, OwnTemplates own, NoticeEngine engine)
{
    private const int MostOwnCopies = 500;
    private static readonly string[] Folders = ["certificates", "notices"];
    private readonly ConcurrentDictionary<(string Slug, string Name), NoticeTemplate> _templates = new();
    private readonly RecentlyUsed<Lazy<NoticeTemplate>> _copies = new(MostOwnCopies);

    /// <summary>All of them, those with errors included.</summary>
    public IReadOnlyList<NoticeTemplate> All(string slug) =>
        [.. Folders.SelectMany(folder => files.Names(slug, folder, TemplateReading.Ending)).Distinct().Order(StringComparer.Ordinal).Select(name => Find(slug, name)!)];

    /// <summary>Null where there is no template of that name.</summary>
    public NoticeTemplate? Find(string slug, string name)
    {
        if (Folders.Select(folder => own.Find(slug, $"{folder}/{name}")).FirstOrDefault(copy => copy is not null) is { } copy)
        {
            return Copy(copy);
        }

        // Districts without templates of their own share what was read for any of them.
        var owner = files.HasOwn(slug) ? slug : "";
        return _templates.TryGetValue((owner, name), out var known) ? known
            : Load(owner, name) is { } loaded ? _templates.GetOrAdd((owner, name), loaded)
            : null;
    }

    /// <summary>What the district prints from where it has no copy in the database.</summary>
    /// <param name="path">The logical name with its folder: <c>notices/target-ledger</c>.</param>
    /// <returns>Null where there is no notice template of that name.</returns>
    public TemplateTexts? Shared(string slug, string path) =>
        Folders.Any(folder => path.StartsWith(folder + "/", StringComparison.Ordinal)) && files.Find(slug, path + TemplateReading.Ending) is { } text
            ? new TemplateTexts(text.Text, files.Find(slug, path + TemplateReading.DeclarationEnding)?.Text)
            : null;

    /// <summary>A part for <c>include</c>, by its name without ending.</summary>
    public Template? Part(string slug, string name) =>
        files.Find(slug, name + TemplateReading.Ending) is { } part ? engine.Parse(part.Text, name + TemplateReading.Ending) : null;

    /// <summary>A picture by its file name.</summary>
    public byte[]? Picture(string slug, string name) => files.Picture(slug, name);

    // By version, so that a new one counts at once; a failure to read is not kept.
    private NoticeTemplate Copy(OwnTemplate copy) => _copies.GetOrAdd(
        copy.VersionId.ToString(),
        () => new Lazy<NoticeTemplate>(() => Made(copy.Path, copy.Read(), isOverride: true), LazyThreadSafetyMode.PublicationOnly)).Value;

    private NoticeTemplate? Load(string slug, string name) => Folders.Select(folder => $"{folder}/{name}")
        .Select(path => Shared(slug, path) is { } texts ? Made(path, texts, files.Find(slug, path + TemplateReading.Ending)!.Value.IsOverride) : null)
        .FirstOrDefault(template => template is not null);

    // One that a district has for itself may be of an older platform; it is still known, by the shared one's name.
    private NoticeTemplate Made(string path, TemplateTexts texts, bool isOverride) => TemplateReading.Read(
        path, texts, engine.Parse, isOverride, isOverride ? Find("", path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..])?.Declaration : null);
}
