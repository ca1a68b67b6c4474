using Platform.Core.Accounts.SignIns;

namespace Platform.Web.Accounts;

/// <summary>Sign-ins to be shown, and which of them is the one at hand.</summary>
public sealed record SignInTable(IReadOnlyList<SignIn> SignIns, Guid? Own);
