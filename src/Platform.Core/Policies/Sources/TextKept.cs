namespace Platform.Core.Policies.Sources;

/// <summary>What came of keeping a text.</summary>
public abstract record TextKept
{
    private TextKept()
    {
    }

    public sealed record Done(DocumentText Text) : TextKept;

    /// <summary>It is the text that is kept already.</summary>
    public sealed record Same(DocumentText Text) : TextKept;

    /// <param name="Reason">In Chinese, for whoever asked.</param>
    public sealed record Refused(string Reason) : TextKept;

    /// <summary>Somebody else has kept another text meanwhile, and nothing was changed.</summary>
    public sealed record Outdated(DocumentText Current) : TextKept
    {
        public string Reason => $"{Current.KeptBy}刚刚换了这份文件的原文，这次的原文没有保存，请核对后再存。";
    }
}
