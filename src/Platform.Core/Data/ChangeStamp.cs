using Platform.Core.Audit;

namespace Platform.Core.Data;

/// <summary>One row per kind of cached thing; its number rises with every change, and every node looks at it every two seconds.</summary>
[NotAudited]
public sealed class ChangeStamp
{
    public required string Kind { get; init; }

    public long Number { get; set; }
}
