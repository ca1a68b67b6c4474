using System.Text.RegularExpressions;

namespace Platform.Documents.Checking;

/// <summary>How elements are written, right or nearly right, so that a wrong one is still recognised.</summary>
internal static partial class WrittenForms
{
    [GeneratedRegex(@"[\p{L}]{2,20}\s*(第\s*)?[〔\[（(【﹝［]\s*\d{2,4}\s*[〕\]）)】﹞］]\s*(第\s*)?[\dⅹ×xX]+\s*号")]
    public static partial Regex Number();

    [GeneratedRegex(@"^第?\s*[\d一二三四五六七八九十百]+\s*[号期]$")]
    public static partial Regex OrderNumber();

    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}]{1,16}〔[12]\d{3}〕[1-9]\d*号$")]
    public static partial Regex RightNumber();

    [GeneratedRegex(@"^第[1-9]\d*[号期]$")]
    public static partial Regex RightOrderNumber();

    [GeneratedRegex(@"^([\d〇○Ｏ零一二三四五六七八九十]{2,4}\s*[年./．-]\s*[\d〇零一二三四五六七八九十]{1,3}\s*[月./．-]\s*[\d〇零一二三四五六七八九十]{1,3}\s*日?)$")]
    public static partial Regex Date();

    [GeneratedRegex(@"^[12]\d{3}年([1-9]|1[0-2])月([1-9]|[12]\d|3[01])日$")]
    public static partial Regex RightDate();

    [GeneratedRegex(@"^[—–―─\-－‐·•~\s]*\d{1,3}[—–―─\-－‐·•~\s]*$|^第\s*\d{1,3}\s*页(\s*[/共，,]*\s*\d{1,3}\s*页)?$|^\d{1,3}\s*/\s*\d{1,3}$")]
    public static partial Regex PageNumber();

    [GeneratedRegex(@"^[—–―─]\s?\d{1,3}\s?[—–―─]$")]
    public static partial Regex RightPageNumber();

    [GeneratedRegex(@"^附件\s*\d*\s*[：:]?$")]
    public static partial Regex AttachmentMark();

    [GeneratedRegex("(决议|决定|命令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要)$")]
    public static partial Regex DocumentType();

    [GeneratedRegex(@"印\s*发$")]
    public static partial Regex PrintedOn();

    [GeneratedRegex(@"^\d{1,2}\s*[.．、]")]
    public static partial Regex AttachmentItem();
}
