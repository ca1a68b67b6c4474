namespace Platform.Core.Accounts.SignIns;

/// <summary>From where somebody signs in, as far as the request tells.</summary>
public sealed record Device(string? Address, string? Agent)
{
    public static Device Of(string? address, string? agent) => new(Cut(address, SignIn.AddressLength), Cut(agent, SignIn.AgentLength));

    private static string? Cut(string? text, int length) => text is { Length: > 0 } ? text[..Math.Min(length, text.Length)] : null;
}
