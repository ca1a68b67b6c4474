using Platform.Policy.Diagnostics;
using Platform.Policy.Editing;
using Platform.Policy.Packages;
using Xunit;

namespace Platform.Policy.Tests.Editing;

/// <summary>A package under edit, with what its tables must say after each; the ordinary loader has the last word.</summary>
internal sealed class EditingSession : IPolicySource
{
    private static readonly FolderPolicySource Repository = new(RepositoryFolder.Tenants);
    private readonly string _slug;
    private readonly PackageLoader _loader;

    public EditingSession(string slug, IReadOnlyList<PolicyFile> files)
    {
        _slug = slug;
        Files = files;
        _loader = new PackageLoader(this);
    }

    public IReadOnlyList<PolicyFile> Files { get; private set; }

    /// <summary>Edits that the loader accepted.</summary>
    public int Accepted { get; private set; }

    public IReadOnlyList<string> Slugs() => [_slug, "national"];

    public PackageVersion? Find(string slug)
    {
        if (slug != _slug) return Repository.Find(slug);
        var files = Files;
        return new PackageVersion(slug, ContentHash.Of(files), () => files);
    }

    /// <summary>Makes the edit; one that the loader refuses is taken back, as a form would.</summary>
    /// <param name="mustValidate">Whether the loader has no reason to refuse it.</param>
    public void Apply(ItemEdit edit, bool mustValidate)
    {
        var before = Files;
        var expected = Expected(edit);
        var result = PackageEdit.Apply(before, edit);
        Assert.True(result is EditResult.Done, $"{Reading.Print(edit)}: {(result as EditResult.Refused)?.Reason}");
        var done = (EditResult.Done)result;
        Assert.Equal(before.Where(file => file.Path != done.ChangedPath), done.Files.Where(file => file.Path != done.ChangedPath));
        Assert.Equal(expected, Reading.Of(done.Files, done.ChangedPath ?? PathOf(edit)));

        if (edit is ItemEdit.SetFields { Table: var table, Id: var id } && done.ChangedPath is { } path)
            Assert.Equal(ItemLines.Around(Text(before, path), table.Name, id), ItemLines.Around(Text(done.Files, path), table.Name, id));

        Files = done.Files;
        var errors = _loader.Load(_slug)!.Diagnostics.Where(found => found.Severity == Severity.Error).ToList();
        if (mustValidate) Assert.True(errors.Count == 0, $"{Reading.Print(edit)}: {string.Join('\n', errors)}");
        if (errors.Count > 0) Files = before;
        else Accepted++;
    }

    private static string Text(IReadOnlyList<PolicyFile> files, string path) => files.First(file => file.Path == path).Text;

    private string PathOf(ItemEdit edit) => edit switch
    {
        ItemEdit.SetHead head => Reading.HeadPath(Files, head.Document),
        ItemEdit.AddDocument add => Reading.HeadPath(Files, add.Document),
        ItemEdit.SetFields set => Reading.PathOf(_slug, set.Table),
        ItemEdit.AddItem add => Reading.PathOf(_slug, add.Table),
        ItemEdit.RemoveItem remove => Reading.PathOf(_slug, remove.Table),
        _ => throw new ArgumentOutOfRangeException(nameof(edit)),
    };

    private string Expected(ItemEdit edit)
    {
        if (edit is ItemEdit.AddDocument begun) return Reading.OfHead(begun.Fields).ToString();
        var reading = Reading.Read(Files, PathOf(edit));
        switch (edit)
        {
            case ItemEdit.SetHead head: reading.Change("", head.Changes); break;
            case ItemEdit.SetFields set: reading.Change($"{set.Table.Name}/{set.Id}", set.Changes); break;
            case ItemEdit.AddItem add: reading.Add(add.Table.Name, add.Id, add.Fields, add.After); break;
            case ItemEdit.RemoveItem remove: reading.Remove($"{remove.Table.Name}/{remove.Id}"); break;
        }

        return reading.ToString();
    }
}
