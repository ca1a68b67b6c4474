namespace Platform.Web.Accounts;

/// <summary>Browser and system of a sign-in, in words: of the common ones by name, never as the browser puts it itself.</summary>
internal static class DeviceWords
{
    private const string OtherBrowser = "其他浏览器";

    // The first that fits: later ones stand in the earlier ones' text, too.
    private static readonly (string Mark, string Name)[] Browsers =
    [
        ("wxwork/", "企业微信"),
        ("MicroMessenger/", "微信"),
        ("DingTalk", "钉钉"),
        ("HuaweiBrowser/", "华为浏览器"),
        ("MiuiBrowser/", "小米浏览器"),
        ("HeyTapBrowser/", "OPPO 浏览器"),
        ("VivoBrowser/", "vivo 浏览器"),
        ("UCBrowser/", "UC 浏览器"),
        ("QQBrowser/", "QQ 浏览器"),
        ("QIHU", "360 浏览器"),
        ("360SE", "360 浏览器"),
        ("360EE", "360 浏览器"),
        ("Quark/", "夸克"),
        ("UOSBrowser", "统信浏览器"),
        ("Edg", "微软 Edge"),
        ("OPR/", "Opera"),
        ("Firefox/", "火狐"),
        ("FxiOS/", "火狐"),
        ("Chrome/", "谷歌 Chrome"),
        ("CriOS/", "谷歌 Chrome"),
        ("Trident/", "IE 浏览器"),
        ("MSIE ", "IE 浏览器"),
        ("Safari/", "苹果 Safari"),
    ];

    private static readonly (string Mark, string Name)[] Systems =
    [
        ("OpenHarmony", "鸿蒙"),
        ("HarmonyOS", "鸿蒙"),
        ("Android", "安卓"),
        ("iPhone", "苹果手机"),
        ("iPad", "苹果平板"),
        ("Mac OS X", "苹果电脑"),
        ("Windows", "Windows"),
        ("UOS", "统信"),
        ("Kylin", "麒麟"),
        ("Linux", "Linux"),
    ];

    public static string Of(string? agent)
    {
        var browser = Find(Browsers, agent) ?? OtherBrowser;
        return Find(Systems, agent) is { } system ? $"{browser}（{system}）" : browser;
    }

    private static string? Find((string Mark, string Name)[] known, string? agent) =>
        agent is null ? null : Array.Find(known, one => agent.Contains(one.Mark, StringComparison.OrdinalIgnoreCase)).Name;
}
