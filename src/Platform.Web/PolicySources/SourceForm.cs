using Microsoft.AspNetCore.Mvc.ModelBinding;
using Platform.Core.Policies.Sources;

namespace Platform.Web.PolicySources;

/// <summary>A source text as a file or pasted, one of the two.</summary>
public sealed class SourceForm
{
    /// <summary>The number of the text that the person has seen; 0 where there was none.</summary>
    public int Known { get; set; }

    public IFormFile? File { get; set; }

    public string? Text { get; set; }

    /// <returns>The text; null with the reason beside the field.</returns>
    public async Task<string?> ReadAsync(ModelStateDictionary faults, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(faults);
        if (File is null)
        {
            return SourceFile.WhyNot(SourceFile.Tidy(Text)) is { } reason ? Fault("Form.Text", reason) : Text;
        }

        if (!string.IsNullOrWhiteSpace(Text))
        {
            return Fault("Form.File", "选了文件，又粘贴了文字。请只留一样。");
        }

        if (File.Length > SourceFile.Largest)
        {
            return Fault("Form.File", "文件超过 10 MB，请只上传文字部分，或复制文字粘贴。");
        }

        using var content = new MemoryStream();
        await File.CopyToAsync(content, cancellation);
        return SourceFile.Read(content.ToArray()) switch
        {
            SourceReading.Done done => done.Text,
            SourceReading.Refused refused => Fault("Form.File", refused.Reason),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

        string? Fault(string field, string sentence)
        {
            faults.AddModelError(field, sentence);
            return null;
        }
    }
}
