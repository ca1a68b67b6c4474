using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Platform.Policy.Model;
using Platform.Policy.Packages;
using Platform.Policy.Shapes;
using Platform.Policy.Starter;
using Platform.Web.Components.Tables;

namespace Platform.Web.Districts.Province.New;

/// <summary>What a starter package is made from.</summary>
public sealed partial class StarterForm
{
    public static readonly IReadOnlyList<Option> Kinds = [.. Enum.GetValues<JurisdictionKind>().Select(kind => new Option(ChoiceWords.Of(kind), ChoiceWords.Of(kind)))];

    public string? Name { get; set; }

    public string? Code { get; set; }

    public string? Kind { get; set; }

    public string? Slug { get; set; }

    public string[] Layers { get; set; } = [];

    /// <param name="layers">The layers that there are, from far to near.</param>
    public void Check(ModelStateDictionary errors, IReadOnlyList<string> layers)
    {
        void Expect(bool right, string field, string sentence)
        {
            if (!right)
            {
                errors.AddModelError($"Form.{field}", sentence);
            }
        }

        Expect(HanName().IsMatch(Name?.Trim() ?? ""), nameof(Name), "请填写名称，2 到 30 个汉字，如 东山县。");
        Expect(SixDigits().IsMatch(Code?.Trim() ?? ""), nameof(Code), "行政区划代码是六位数字，如 350626。");
        Expect(Kinds.Any(option => option.Value == Kind), nameof(Kind), "请选择区、旗、县或市。");
        Expect(AddressName().IsMatch(Slug?.Trim() ?? ""), nameof(Slug), "短名用 2 到 40 个小写字母、数字和连字符，以字母开头，如 dongshan。");
        Expect(Layers.All(layers.Contains), nameof(Layers), "请从列出的政策层级里选择。");
    }

    /// <summary>The package's files, once the form is right.</summary>
    public IReadOnlyList<PolicyFile> Create(IReadOnlyList<string> layers, DateOnly today) => StarterPackage.Create(
        Slug!.Trim(), Name!.Trim(), Code!.Trim(), Enum.GetValues<JurisdictionKind>().First(kind => ChoiceWords.Of(kind) == Kind), [.. layers.Where(Layers.Contains)], today);

    [GeneratedRegex(@"^\p{IsCJKUnifiedIdeographs}{2,30}$")]
    private static partial Regex HanName();

    [GeneratedRegex("^[0-9]{6}$")]
    private static partial Regex SixDigits();

    [GeneratedRegex("^[a-z](?:[a-z0-9]|-(?=[a-z0-9])){1,39}$")]
    private static partial Regex AddressName();
}
