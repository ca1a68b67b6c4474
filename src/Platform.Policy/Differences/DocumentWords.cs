using Platform.Policy.Model;
using Platform.Policy.Wording;

namespace Platform.Policy.Differences;

/// <summary>A document as sentences name and cite it.</summary>
internal static class DocumentWords
{
    /// <summary>《样例区托育服务实施方案》.</summary>
    public static string Name(PolicyDocument document) => Marks.BookTitle(document.PlanTitle ?? document.Title ?? document.ShortTitle);

    /// <summary>样府办发〔2024〕6号, else 《…》.</summary>
    public static string Cite(PolicyDocument document) => document.Number ?? Name(document);
}
