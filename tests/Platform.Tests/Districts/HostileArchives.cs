using System.IO.Compression;
using System.Text;
using Platform.Policy.Archives;
using Platform.Policy.Packages;
using Platform.Tests.Policies.Versions;

namespace Platform.Tests.Districts;

/// <summary>Archives that must not be imported, each with what the person who brings it is told.</summary>
internal static class HostileArchives
{
    private const string Slug = "newcomer";
    private const int Symlink = unchecked((int)0xA1FF0000);

    private static readonly Dictionary<string, (Func<byte[]> Zip, string Sentence)> All = new(StringComparer.Ordinal)
    {
        ["no zip"] = (() => Encoding.UTF8.GetBytes("这不是压缩包"), "不是能读的 zip 压缩包，或者已经损坏、加了密码。请重新压缩成普通的 zip 文件。"),
        ["ten thousand files"] = (() => Zip(Enumerable.Range(0, 10_000).Select(number => ($"{Slug}/{number}.yaml", ""))), "压缩包里有 10000 个文件，超过 1000 个，没有导入。"),
        ["bomb"] = (() => Zip(Enumerable.Range(0, 30).Select(number => ($"{Slug}/{number}.yaml", new string('0', 2 * 1024 * 1024)))), "压缩包解开后超过 40 MB，没有导入。"),
        ["path that leads elsewhere"] = (() => Zip([(Slug + "/tenant.yaml", "slug: newcomer\n"), ("../evil.yaml", "x")]), "压缩包里的路径 ../evil.yaml 不能用，没有导入。"),
        ["link"] = (Link, "压缩包里的 newcomer/departments.yaml 是指向别处的链接，没有导入。请换成文件本身。"),
        ["200 MB of YAML"] = (() => Changed("newcomer/departments.yaml", _ => new string('#', 200 * 1024 * 1024)), "文件超过 2 MB"),
        ["alias bomb"] = (() => Changed("newcomer/departments.yaml", _ => "a: &a [x, x, x, x]\nb: &b [*a, *a, *a, *a]\nc: [*b, *b, *b, *b]\n"), "不能用锚"),
        ["other encoding"] = (Gbk, "文件不是 UTF-8 编码"),
        ["short name of another district"] = (() => Zip(PolicyNode.FilesOf("sample", "700001")), "短名“sample”已由样例区（999901）使用，而这个政策包的行政区划代码是 700001。不是同一个区县的，请换一个短名。"),
        ["code of another district"] = (() => Zip(PolicyNode.FilesOf(Slug, "999901")), "行政区划代码 999901 已有区县使用。"),
        ["host of another district"] = (() => Changed("newcomer/tenant.yaml", text => text.Replace("newcomer.example.cn", "sample.example.cn", StringComparison.Ordinal)), "域名 sample.example.cn 已有区县使用。"),
        ["template path that leads elsewhere"] = (() => Zip([.. PolicyNode.FilesOf(Slug, "700001"), new PolicyFile("newcomer/templates/../../../evil.scriban", "x")]), "压缩包里的路径 newcomer/templates/../../../evil.scriban 不能用，没有导入。"),
        ["template that cannot be read"] = (() => WithTemplate("notices/target-ledger.scriban", "第一行\n{{ if }}"), "if 没有对应的 end，请在后面补上 {{ end }}"),
        ["template that prints no notice"] = (() => WithTemplate("notices/target-ledger.scriban", "没有文首"), "target-ledger（成文）第 1 行第 1 列：公文文本要以文首开头"),
        ["declaration with an error"] = (() => WithTemplate("notices/target-ledger.yaml", "title: 台账\nsumary: x\n"), "不认识的键：sumary（是不是 summary？）"),
        ["template of none that is shared"] = (() => WithTemplate("notices/own.scriban", "x"), "没有可以改写的同名共用模板"),
        ["picture among the templates"] = (() => WithTemplate("pictures/map.png", "x"), "没有可以改写的同名共用模板"),
        ["one error"] = (() => Changed("newcomer/tenant.yaml", text => text + "unknown: 1\n"), "不认识的键：unknown"),
    };

    // Where what is wrong inside one file is found.
    private static readonly Dictionary<string, string> Places = new(StringComparer.Ordinal)
    {
        ["200 MB of YAML"] = "newcomer/departments.yaml:1:1",
        ["alias bomb"] = "newcomer/departments.yaml:1:4",
        ["other encoding"] = "newcomer/departments.yaml:1:1",
        ["template that cannot be read"] = "newcomer/templates/notices/target-ledger.scriban:2:4",
        ["template that prints no notice"] = "newcomer/templates/notices/target-ledger.scriban:1:1",
        ["declaration with an error"] = "newcomer/templates/notices/target-ledger.yaml:2:1",
        ["template of none that is shared"] = "newcomer/templates/notices/own.scriban:1:1",
        ["picture among the templates"] = "newcomer/templates/pictures/map.png:1:1",
        ["one error"] = "newcomer/tenant.yaml:18:1",
    };

    public static IEnumerable<string> Names => All.Keys;

    public static string Sentence(string name) => All[name].Sentence;

    public static string? Place(string name) => Places.GetValueOrDefault(name);

    public static byte[] Bytes(string name) => All[name].Zip();

    public static byte[] Good() => PackageArchive.Write(PolicyNode.FilesOf(Slug, "700001"));

    private static byte[] Changed(string path, Func<string, string> change) =>
        Zip(PolicyNode.FilesOf(Slug, "700001").Select(file => file.Path == path ? file with { Text = change(file.Text) } : file));

    private static byte[] WithTemplate(string path, string text) => Zip([.. PolicyNode.FilesOf(Slug, "700001"), new PolicyFile($"{Slug}/templates/{path}", text)]);

    private static byte[] Link()
    {
        using var stream = new MemoryStream();
        stream.Write(Good());
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("newcomer/departments.yaml")!.ExternalAttributes = Symlink;
        }

        return stream.ToArray();
    }

    // 样例 in GBK.
    private static byte[] Gbk()
    {
        using var stream = new MemoryStream();
        stream.Write(Good());
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("newcomer/departments.yaml")!.Delete();
            using var entry = zip.CreateEntry("newcomer/departments.yaml").Open();
            entry.Write([0xD1, 0xF9, 0xC0, 0xFD]);
        }

        return stream.ToArray();
    }

    private static byte[] Zip(IEnumerable<PolicyFile> files) => PackageArchive.Write(files);

    private static byte[] Zip(IEnumerable<(string Path, string Text)> files) => PackageArchive.Write(files.Select(file => new PolicyFile(file.Path, file.Text)));
}
