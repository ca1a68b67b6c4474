using Platform.Core.Accounts.SignIns;

namespace Platform.Web.Accounts.SigningIn;

/// <summary>On a page where a duty is done, or that can be reached in spite of every duty.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class BeforeDutiesAttribute : Attribute
{
    public BeforeDutiesAttribute()
    {
    }

    public BeforeDutiesAttribute(Obligation obligation) => Obligation = obligation;

    /// <summary>The duty that is done here; null for every one.</summary>
    public Obligation? Obligation { get; }
}
