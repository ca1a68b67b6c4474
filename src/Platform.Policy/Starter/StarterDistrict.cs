using Platform.Policy.Model;
using Platform.Policy.Shapes;

namespace Platform.Policy.Starter;

/// <summary>What is known of a district when it is opened.</summary>
internal sealed record StarterDistrict(
    string Slug, string Name, string Code, JurisdictionKind Kind, IReadOnlyList<string> Extends, DateOnly Today)
{
    /// <summary>区, 旗, 县 or 市: how the district's bodies begin their short names.</summary>
    public string Word => ChoiceWords.Of(Kind);

    public DateOnly TargetDue => new(Today.Year + 3, 12, 31);

    public string LowerLevel => Kind == JurisdictionKind.Banner ? "苏木镇" : "镇街";

    public void Check()
    {
        if (!StableName.IsId(Slug) || !char.IsAsciiLetterLower(Slug[0]) || Slug.Length is < 2 or > 40)
            throw new ArgumentException($"短名“{Slug}”不合要求：以小写字母开头，只用小写字母、数字和连字符");
        if (Code.Length != 6 || !Code.All(char.IsAsciiDigit)) throw new ArgumentException($"行政区划代码“{Code}”不是六位数字");
        if (Name.Length is < 2 or > 30 || !Name.All(char.IsLetter)) throw new ArgumentException($"名称“{Name}”不合要求：2 到 30 个汉字");
    }
}
