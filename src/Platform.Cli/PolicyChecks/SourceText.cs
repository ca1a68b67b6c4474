using System.Text;

namespace Platform.Cli.PolicyChecks;

/// <summary>原文: the text of an issued document, as a file in UTF-8.</summary>
internal static class SourceText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="InvalidDataException">The file is empty, or is not UTF-8 text.</exception>
    public static string Read(string path)
    {
        try
        {
            var text = File.ReadAllText(path, Strict);
            return text switch
            {
                _ when text.Contains('\0') => throw NotText(path),
                _ when string.IsNullOrWhiteSpace(text) => throw new InvalidDataException($"原文是空的：{path}"),
                _ => text,
            };
        }
        catch (DecoderFallbackException)
        {
            throw NotText(path);
        }
    }

    private static InvalidDataException NotText(string path) => new($"原文不是 UTF-8 文本，请另存为 UTF-8 的 .txt：{path}");
}
