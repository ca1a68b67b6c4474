using System.IO.Compression;
using System.Text;
using Platform.Documents.Reading;

namespace Platform.Documents.Tests.Reading;

public sealed class WordTextTests
{
    private const string Namespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    [Fact]
    public void Read_ParagraphsAndTables_GivesALineEach() =>
        Assert.Equal("标题\n甲乙\n格一\n格二\n", WordText.Read(Word("<w:p><w:r><w:t>标题</w:t></w:r></w:p><w:p><w:r><w:t>甲</w:t></w:r><w:r><w:delText>删</w:delText><w:t>乙</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>格一</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>格二</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")));

    [Fact]
    public void Read_NumbersThatWordSetsItself_StandBeforeTheirParagraphs() =>
        Assert.Equal("一、总体要求\n（一）目标\n（二）原则\n二、任务\n（一）供给\n", WordText.Read(Word(Numbered(0, "总体要求") + Numbered(1, "目标") + Numbered(1, "原则") + Numbered(0, "任务") + Numbered(1, "供给"))));

    [Fact]
    public void Read_WhatIsNoWordDocument_IsNothing()
    {
        Assert.Null(WordText.Read("PK\u0003\u0004 no zip"u8.ToArray()));
        Assert.Null(WordText.Read(Word("<w:p><w:r>")));
        Assert.Null(WordText.Read(Zip(("readme.txt", "文字"))));
    }

    [Fact]
    public void Read_PartThatSwellsUp_IsRefused() =>
        Assert.Null(WordText.Read(Word($"<w:p><w:r><w:t>{new string('字', 20_000_001)}</w:t></w:r></w:p>")));

    private static string Numbered(int level, string text) =>
        $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static byte[] Word(string body) => Zip(
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/><Override PartName=\"/word/numbering.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml\"/></Types>"),
        ("_rels/.rels", Relations("officeDocument", "word/document.xml")),
        ("word/_rels/document.xml.rels", Relations("numbering", "numbering.xml")),
        ("word/document.xml", $"<w:document {Namespace}><w:body>{body}</w:body></w:document>"),
        ("word/numbering.xml", $"<w:numbering {Namespace}><w:abstractNum w:abstractNumId=\"0\">{Level(0, "%1、")}{Level(1, "（%2）")}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>"));

    private static string Level(int level, string text) =>
        $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"{text}\"/></w:lvl>";

    private static string Relations(string kind, string target) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}\" Target=\"{target}\"/></Relationships>";

    private static byte[] Zip(params (string Name, string Text)[] files)
    {
        using var content = new MemoryStream();
        using (var zip = new ZipArchive(content, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return content.ToArray();
    }
}
