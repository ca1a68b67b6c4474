using Platform.Core.Accounts.SignIns;

namespace Platform.Web.Accounts.SigningIn;

/// <summary>What the person behind this request has to do first.</summary>
internal sealed record Owed(Obligation Obligation);
