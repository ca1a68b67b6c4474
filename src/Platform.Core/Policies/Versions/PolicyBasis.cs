namespace Platform.Core.Policies.Versions;

/// <summary>依据: the paper that allows a version.</summary>
/// <param name="Number">发文字号; null where the paper has none.</param>
/// <param name="Day">成文日期.</param>
public sealed record PolicyBasis(PolicyBasisKind Kind, string Title, string? Number, DateOnly Day)
{
    public const int TitleLength = 200;
    public const int NumberLength = 100;
}

public enum PolicyBasisKind
{
    /// <summary>印发文件.</summary>
    IssuedDocument,

    /// <summary>批复.</summary>
    Approval,

    /// <summary>会议纪要.</summary>
    Minutes,

    /// <summary>更正说明.</summary>
    CorrectionNote,
}
