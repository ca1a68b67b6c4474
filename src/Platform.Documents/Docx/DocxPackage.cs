using Platform.Documents.Model;

namespace Platform.Documents.Docx;

/// <summary>Adds the parts of the file; every relationship is named, since the SDK would name it at random.</summary>
internal sealed class DocxPackage(WordprocessingDocument package, OfficialDocument document, DocxOptions options)
{
    private const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    public void Write()
    {
        var plan = new DocxPlan(document, options);
        var main = package.AddNewPart<MainDocumentPart>(MainType, "rIdDocument");
        DocxProperties.Write(package.AddNewPart<CoreFilePropertiesPart>("rIdCore"), document.Head);
        main.AddNewPart<StyleDefinitionsPart>("rIdStyles").Styles = DocxStyles.Write(options.Fonts, plan.Grid);
        main.AddNewPart<FontTablePart>("rIdFonts").Fonts = DocxFontTable.Write(options.Fonts);
        main.AddNewPart<DocumentSettingsPart>("rIdSettings").Settings = DocxSettings.Write(plan.Grid);
        var ids = new DocxHeadersFooters(main, document, plan, options.Draft).Write();
        main.Document = new W.Document(new DocxBody(document, plan, new DocxSections(ids, plan.Grid)).Write());
    }
}
