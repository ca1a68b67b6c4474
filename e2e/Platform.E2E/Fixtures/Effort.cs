using Microsoft.Playwright;

namespace Platform.E2E.Fixtures;

/// <summary>
/// What a person does with hands and eyes, counted while a journey does it, and the time that a practised person needs for it by the
/// keystroke-level model (Card, Moran and Newell 1980): nothing is waited for.
/// </summary>
public sealed class Effort
{
    private const double Key = 0.28;
    private const double KeysOfAChineseCharacter = 2.5;
    private const double PointAndPress = 1.3;
    private const double Think = 1.35;
    private const double ReadAPage = 6;

    public int Clicks { get; private set; }

    public int Fields { get; private set; }

    public double Keys { get; private set; }

    public int Pages { get; private set; }

    /// <summary>Minutes: a page is read, each act is thought of, pointed at and typed.</summary>
    public double Minutes => ((Pages * ReadAPage) + ((Clicks + Fields) * (Think + PointAndPress)) + (Keys * Key)) / 60;

    public async Task ClickAsync(ILocator what)
    {
        Clicks++;
        await what.ClickAsync();
    }

    /// <summary>A link or a button that leads to another page, which is read.</summary>
    public async Task GoAsync(ILocator what)
    {
        Pages++;
        await ClickAsync(what);
    }

    public async Task TypeAsync(ILocator field, string text)
    {
        Fields++;
        Keys += text.Sum(character => character > 0x2E80 ? KeysOfAChineseCharacter : 1);
        await field.FillAsync(text);
    }

    /// <summary>A text that lies in the clipboard.</summary>
    public async Task PasteAsync(ILocator field, string text)
    {
        Fields++;
        Keys += 2;
        await field.FillAsync(text);
    }

    public async Task ChooseAsync(ILocator select, string value)
    {
        Fields++;
        await select.SelectOptionAsync(value);
    }

    public override string ToString() => $"{Pages} pages, {Clicks} clicks, {Fields} fields, {Keys:0} keystrokes: {Minutes:0.0} minutes";
}
