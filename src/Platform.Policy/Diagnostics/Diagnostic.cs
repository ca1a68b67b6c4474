namespace Platform.Policy.Diagnostics;

/// <summary>
/// 检查结果: one thing wrong in a package, for the person who edits it. <see cref="File"/> is relative to the tenants
/// folder; line and column count from 1; <see cref="Fix"/> says what to do.
/// </summary>
public sealed record Diagnostic(string File, int Line, int Column, Severity Severity, string Message, string Fix)
{
    /// <summary>The package (folder) that the file belongs to.</summary>
    public string Package => File.Split('/')[0];

    public override string ToString() =>
        $"tenants/{File}:{Line}:{Column}: {(Severity == Severity.Error ? "error" : "warning")}: {Message}（{Fix}）";
}
