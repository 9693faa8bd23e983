package fr.paraphe.documents.template.imports;

import static fr.paraphe.documents.template.imports.WordFile.field;
import static fr.paraphe.documents.template.imports.WordFile.paragraph;
import static fr.paraphe.documents.template.imports.WordFile.picture;
import static fr.paraphe.documents.template.imports.WordFile.root;
import static fr.paraphe.documents.template.imports.WordFile.run;
import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.documents.SampleValues;
import fr.paraphe.documents.Samples;
import fr.paraphe.documents.VeraPdf;
import fr.paraphe.documents.template.JsoupTemplateCleaner;
import fr.paraphe.domain.merge.MergeTag;
import fr.paraphe.domain.merge.TagCatalogue;
import fr.paraphe.domain.template.Imported;
import fr.paraphe.domain.template.PageLayout;
import fr.paraphe.domain.template.ShippedTemplates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was imported prints as the templates of the product do; the files stay under {@code target/library}. */
class ImportedPdfTest { // F073
    @TempDir Path folder;

    private final FileDocumentImports imports = new FileDocumentImports(new JsoupTemplateCleaner(),
            name -> TagCatalogue.standard().named(name).map(MergeTag::code));

    private static String printed(Imported read, String name) throws IOException {
        PageLayout plain = PageLayout.PLAIN;
        var layout = new PageLayout(plain.size(), false, plain.margins(), read.header(), read.footer(), true, "");
        String page = ShippedTemplates.agreement().html(read.html()).layout(layout).page();
        byte[] pdf = Samples.merger().merge(page, SampleValues.usual(), Set.of()).pdf();
        Files.createDirectories(Path.of("target", "library"));
        Files.write(Path.of("target", "library", name), pdf);
        assertThat(VeraPdf.failures(pdf, "2a")).isEmpty();
        assertThat(VeraPdf.failures(pdf, "ua1")).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }

    @Test
    void printsAWordDocument() throws IOException {
        String cell = "<w:tc>" + paragraph(run("Nom")) + "</w:tc><w:tc>" + paragraph(field("MERGEFIELD etud_nom", "x")) + "</w:tc>";
        String table = "<w:tbl><w:tblPr>%s</w:tblPr><w:tr>" + cell + "</w:tr></w:tbl>";
        var file = new WordFile("<w:p><w:pPr><w:pStyle w:val=\"Titre1\"/><w:jc w:val=\"center\"/></w:pPr>" + run("Convention de stage")
                + "</w:p>" + paragraph(picture("r:embed=\"p1\"", "")) + table.formatted("<w:tblStyle w:val=\"Grille\"/>")
                + paragraph(run("☐ oui ☑ non")) + table.formatted("") + "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"
                + paragraph(run("Fait à Paris")) + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h\"/></w:sectPr>")
                .link("p1", "image", "media/image1.png", "").part("word/media/image1.png", WordFile.image("png", 80, 40))
                .link("h", "header", "header1.xml", "").part("word/header1.xml", root("hdr", paragraph(field("MERGEFIELD Etab_Nom", "x"))));
        Imported read = imports.read(file.write(folder.resolve("Convention.docx")));
        assertThat(printed(read, "Importé-de-Word.pdf")).contains("Convention de stage", "Nom ÇELIK-L'HAŸ", "☐ oui ☑ non", "Fait à Paris",
                "Lycée Jean-Moulin", "Page 2 / 2");
    }

    @Test
    void printsAPage() throws IOException {
        byte[] page = "<title>Attestation</title><h1>Attestation</h1><p align=center>{{Etud_Nom}}<table border=1><tr><td>1<td>2</table>"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(printed(imports.read(Files.write(folder.resolve("a.html"), page)), "Importé-de-HTML.pdf"))
                .contains("Attestation ÇELIK-L'HAŸ 1 2");
    }
}
