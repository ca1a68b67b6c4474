using System.Collections.Immutable;

namespace Platform.Documents.Fonts;

/// <summary>Chooses a face for each role and notes what stands in for what.</summary>
internal sealed class FontChoice(FontCatalog catalog)
{
    private static readonly FontRole[] Spare = [FontRole.Song, FontRole.FangSong, FontRole.Hei, FontRole.Kai, FontRole.Title];
    private readonly List<FontNotice> notices = [];

    public ImmutableArray<FontNotice> Notices => [.. notices];

    public FontFace[] Faces(IReadOnlyList<string> folders)
    {
        var found = Enum.GetValues<FontRole>().ToDictionary(role => role, Find);
        var spare = Spare.Select(role => found[role]).FirstOrDefault(face => face is not null)
            ?? throw new FontsMissingException($"没有可用的字体。请把本单位的字体文件（.ttf、.ttc）放进字体文件夹，或者安装平台的自由字体。已查找：{string.Join("、", folders)}");
        foreach (var role in Spare.Where(role => found[role] is null))
        {
            notices.Add(new FontNotice($"没有{FontPreferences.Of(role).FileName}字体，用“{spare.PostScriptName}”代替。", IsLoss: true));
        }

        return [.. found.Select(pair => pair.Value ?? (pair.Key == FontRole.Western ? found[FontRole.FangSong] : null) ?? spare)];
    }

    private FontFace? Find(FontRole role)
    {
        var wanted = FontPreferences.Of(role);
        if ((Usable(catalog.FindFile(wanted.FileName)) ?? First(wanted.Licensed)) is { } own)
        {
            return own;
        }

        var free = First(wanted.Free);
        if (free is not null)
        {
            notices.Add(new FontNotice($"{wanted.FileName}用自由字体“{free.PostScriptName}”代替。", IsLoss: false));
        }

        return free;
    }

    private FontFace? First(ImmutableArray<string> names) => names.Select(name => Usable(catalog.Find(name))).FirstOrDefault(face => face is not null);

    private FontFace? Usable(FontFace? face)
    {
        if (face is { EmbeddingForbidden: true })
        {
            notices.Add(new FontNotice($"字体“{face.PostScriptName}”的授权不允许嵌入文件，没有使用。", IsLoss: false));
            return null;
        }

        return face;
    }
}
