using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Xunit;

namespace Platform.Tests.Web;

/// <summary>Opens pages and reads them as a visitor would: text with its white space collapsed.</summary>
public abstract class PortalTests(PortalApp app) : IClassFixture<PortalApp>
{
    protected PortalApp App { get; } = app;

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected Task<IHtmlDocument> Open(string path) => App.OpenAsync(path, Cancellation);

    protected async Task<string> Read(string path) => TextOf((await Open(path)).QuerySelector("main"));

    protected static string TextOf(IElement? element) =>
        string.Join(' ', (element?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
