using System.Collections.Concurrent;
using Platform.Policy.Packages;
using Platform.Templating;

namespace Platform.Core.Notices.Templates;

/// <summary>The notice templates that a district can use: the shared ones, its own in their place.</summary>
public sealed class NoticeTemplates(TemplateFiles files, NoticeEngine engine)
{
    private static readonly string[] Folders = ["certificates", "notices"];
    private readonly ConcurrentDictionary<(string Slug, string Name), NoticeTemplate> _templates = new();

    /// <exception cref="InvalidDataException">A declaration or template has errors; the message lists them all.</exception>
    public IReadOnlyList<NoticeTemplate> All(string slug) =>
        [.. Folders.SelectMany(folder => files.Names(slug, folder, ".scriban")).Distinct().Order(StringComparer.Ordinal).Select(name => Find(slug, name)!)];

    /// <summary>Null where there is no template of that name.</summary>
    public NoticeTemplate? Find(string slug, string name)
    {
        // Districts without templates of their own share what was read for any of them.
        var owner = files.HasOwn(slug) ? slug : "";
        return _templates.TryGetValue((owner, name), out var known) ? known
            : Load(owner, name) is { } loaded ? _templates.GetOrAdd((owner, name), loaded)
            : null;
    }

    /// <summary>A part for <c>include</c>, by its name without ending.</summary>
    public Template? Part(string slug, string name) =>
        files.Find(slug, name + ".scriban") is { } part ? engine.Parse(part.Text, name + ".scriban") : null;

    /// <summary>A picture by its file name.</summary>
    public byte[]? Picture(string slug, string name) => files.Picture(slug, name);

    private NoticeTemplate? Load(string slug, string name) =>
        Folders.Select(folder => Load(slug, folder, name)).FirstOrDefault(template => template is not null);

    private NoticeTemplate? Load(string slug, string folder, string name)
    {
        if (files.Find(slug, $"{folder}/{name}.scriban") is not { } text)
        {
            return null;
        }

        var template = engine.Parse(text.Text, $"{folder}/{name}.scriban");
        var (declaration, faults) = Declaration(slug, folder, name);
        var wrong = faults.Concat(template.Diagnostics.Select(found => found.ToString())).ToList();
        return wrong.Count == 0
            ? new(name, declaration!, template, text.IsOverride)
            : throw new InvalidDataException(string.Join('\n', wrong));
    }

    private (TemplateDeclaration? Value, IReadOnlyList<string> Faults) Declaration(string slug, string folder, string name)
    {
        var path = $"{folder}/{name}.yaml";
        return files.Find(slug, path) is { } yaml
            ? YamlRecord.Read<TemplateDeclaration>($"templates/{path}", yaml.Text)
            : (null, [$"templates/{path}:1:1: error: 模板旁边没有同名的说明文件（新建 {name}.yaml，写 title、summary、type、issuer）"]);
    }
}
