package fr.paraphe.documents.template.imports;

import static fr.paraphe.documents.template.imports.WordFile.field;
import static fr.paraphe.documents.template.imports.WordFile.instruction;
import static fr.paraphe.documents.template.imports.WordFile.mark;
import static fr.paraphe.documents.template.imports.WordFile.paragraph;
import static fr.paraphe.documents.template.imports.WordFile.picture;
import static fr.paraphe.documents.template.imports.WordFile.root;
import static fr.paraphe.documents.template.imports.WordFile.run;
import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.documents.template.JsoupTemplateCleaner;
import fr.paraphe.domain.merge.MergeTag;
import fr.paraphe.domain.merge.TagCatalogue;
import fr.paraphe.domain.template.Imported;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordImportsTest { // F073
    @TempDir Path folder;

    private final FileDocumentImports imports = new FileDocumentImports(new JsoupTemplateCleaner(),
            name -> TagCatalogue.standard().named(name).map(MergeTag::code), new OpenDocuments(Optional.empty()));

    private Imported read(WordFile file) throws IOException {
        return imports.read(file.write(folder.resolve("Convention_de stage.docx")));
    }

    private Imported read(String body) throws IOException {
        return read(new WordFile(body));
    }

    private static Document page(Imported read) {
        return Jsoup.parse(read.html());
    }

    private String text(String runs) throws IOException {
        return page(read(paragraph(runs))).body().text();
    }

    @Test
    void makesTagsOfSimpleFields() throws IOException { // 4.1
        assertThat(text(run("Élève : ") + "<w:fldSimple w:instr=\" MERGEFIELD  Etud_Nom  \\* MERGEFORMAT \"><w:r><w:rPr><w:b/></w:rPr>"
                + "<w:t>«Etud_Nom»</w:t></w:r></w:fldSimple>" + run(".")))
                .isEqualTo("Élève : {{Etud_Nom}}.");
    }

    @Test
    void keepsTheLooksOfAField() throws IOException {
        String bold = "<w:fldSimple w:instr=\"MERGEFIELD Etud_Nom\"><w:r><w:rPr><w:b/></w:rPr><w:t>x</w:t></w:r></w:fldSimple>";
        assertThat(page(read(paragraph(bold))).select("strong").text()).isEqualTo("{{Etud_Nom}}");
    }

    @Test
    void makesTagsOfComplexFieldsWhoseInstructionIsCut() throws IOException { // 4.1
        assertThat(text(run("De ") + mark("begin") + instruction(" MERGE", "FIELD Entr_Raison", "Sociale ") + mark("separate")
                + run("«Entr_Raison") + run("Sociale»") + mark("end") + run(" à Paris"))).isEqualTo("De {{Entr_RaisonSociale}} à Paris");
    }

    @Test
    void makesTagsOfFieldsWrittenInOneRunOrWithoutAResult() throws IOException {
        assertThat(text("<w:r><w:t>[</w:t><w:fldChar w:fldCharType=\"begin\"/><w:instrText>MERGEFIELD Etud_Prenom</w:instrText>"
                + "<w:fldChar w:fldCharType=\"end\"/><w:t>]</w:t></w:r>")).isEqualTo("[{{Etud_Prenom}}]");
    }

    @Test
    void readsQuotedNamesAndSwitches() throws IOException {
        assertThat(text(field(" MERGEFIELD \"etud nom\" \\* Upper ", "X") + run(" ")
                + field(" MERGEFIELD Stage_DateDebut \\@ \"dd/MM/yyyy\" ", "X") + run(" ")
                + field(" MERGEFIELD stage_datefin \\@ \"dddd d MMMM yyyy\" \\* MERGEFORMAT ", "X")))
                .isEqualTo("{{Etud_Nom|maj}} {{Stage_DateDebut}} {{Stage_DateFin|long}}");
    }

    @Test
    void gathersTagsThatWordHasCut() throws IOException { // 4.1
        assertThat(text(run("{{Etud") + "<w:proofErr w:type=\"spellStart\"/><w:r><w:rPr><w:b/></w:rPr><w:t>_Nom</w:t></w:r>"
                + run("}} et «") + run("etud_prenom") + run("»"))).isEqualTo("{{Etud_Nom}} et {{Etud_Prenom}}");
    }

    @Test
    void leavesBracesThatHoldNothing() throws IOException {
        assertThat(text(run("{{ }} {{|}} {{" + " ".repeat(50_000) + "} {{ etud_nom }}")))
                .startsWith("{{ }} {{|}}").endsWith("{{Etud_Nom}}");
    }

    @Test
    void leavesQuotedWordsAlone() throws IOException {
        assertThat(page(read(paragraph(run("dit «\u00a0Le lycée\u00a0», un «stage» et «Nom_Tuteur»")))).body().wholeText().strip())
                .isEqualTo("dit «\u00a0Le lycée\u00a0», un «stage» et {{Nom_Tuteur}}");
    }

    @Test
    void findsTagsByCodeOrLabelAndListsTheOthersOnce() throws IOException { // 4.1
        Imported read = read(paragraph(field("MERGEFIELD ETUD_NOM", "x") + field("MERGEFIELD Raison_sociale", "x")
                + field("MERGEFIELD Tuteur_Nom", "x") + run("{{#si Tuteur_Nom}}{{Autre|maj}}{{/si}}")));
        assertThat(page(read).body().text())
                .isEqualTo("{{Etud_Nom}}{{Entr_RaisonSociale}}{{Tuteur_Nom}}{{#si Tuteur_Nom}}{{Autre|maj}}{{/si}}");
        assertThat(read.fields()).containsExactly("Tuteur_Nom", "Autre");
    }

    @Test
    void keepsWhatOtherFieldsShowed() throws IOException {
        Imported read = read(paragraph(mark("begin") + instruction(" IF ") + field("MERGEFIELD Sexe", "F") + instruction("= \"F\" ")
                + mark("separate") + run("née") + mark("end") + run(" le ") + field(" DATE \\@ \"d\" ", "5") + run(" ")
                + "<w:fldSimple w:instr=\" TITLE \">" + run("Titre") + "</w:fldSimple>" + run(" page ") + field(" PAGE ", "3")));
        assertThat(page(read).body().text()).isEqualTo("née le 5 Titre page");
        assertThat(read.warnings()).singleElement().asString().contains("Si… Alors… Sinon");
        assertThat(read.fields()).isEmpty();
    }

    @Test
    void keepsAFieldThatNeverEnds() throws IOException {
        assertThat(text(run("avant ") + mark("begin") + instruction("MERGEFIELD Nom") + mark("separate") + run("reste"))).contains("avant",
                "reste");
    }

    @Test
    void readsWhatOtherProgramsLeftUnsound() throws IOException {
        Imported read = read(paragraph(mark("separate") + mark("end") + run("un ") + mark("begin") + mark("begin") + mark("end"))
                + paragraph(picture("r:embed=\"absent\"", "") + "<w:hyperlink r:id=\"absent\">" + run("deux") + "</w:hyperlink>")
                + "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"12\"/><w:numId w:val=\"77\"/></w:numPr></w:pPr>" + run("trois") + "</w:p>"
                + "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"999999999\"/></w:tcPr>" + paragraph(run("quatre")) + "</w:tc></w:tr>"
                + "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"x\"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>");
        assertThat(page(read).body().text()).isEqualTo("un deux trois quatre");
        assertThat(read.html()).doesNotContain("colspan");
        assertThat(read.warnings()).containsExactly("Une image absente du fichier n'a pas été reprise.");
    }

    @Test
    void keepsHeadingsListsAlignmentAndPages() throws IOException {
        Document page = page(read("<w:p><w:pPr><w:pStyle w:val=\"Titre1\"/><w:jc w:val=\"center\"/></w:pPr>" + run("Convention") + "</w:p>"
                + item(1, "un") + item(1, "deux") + item(2, "premier") + "<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr>" + run("Texte")
                + "</w:p><w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>" + paragraph(run("Page 2"))));
        assertThat(page.expectFirst("h1").outerHtml()).isEqualTo("<h1 style=\"text-align: center\">Convention</h1>");
        assertThat(page.select("ul > li").eachText()).containsExactly("un", "deux");
        assertThat(page.select("ol > li").eachText()).containsExactly("premier");
        assertThat(page.select("p").eachText()).containsExactly("Texte", "Page 2");
        assertThat(page.expectFirst("p").attr("style")).isEqualTo("text-align: justify");
        assertThat(page.select("div[style*=page-break-after]").next("p").text()).isEqualTo("Page 2");
    }

    private static String item(int list, String words) {
        return "<w:p><w:pPr><w:pStyle w:val=\"Paragraphedeliste\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr>" + run(words) + "</w:p>";
    }

    private static String table(String properties, String... cells) {
        var row = new StringBuilder("<w:tbl><w:tblPr>" + properties + "</w:tblPr><w:tr>");
        for (String cell : cells) {
            row.append("<w:tc><w:tcPr>").append(cell.isEmpty() ? "<w:gridSpan w:val=\"2\"/>" : "").append("</w:tcPr>")
                    .append(paragraph(run(cell))).append("</w:tc>");
        }
        return row + "</w:tr></w:tbl>";
    }

    @Test
    void keepsTablesAndWhetherTheyHaveLines() throws IOException {
        Document page = page(read(table("<w:tblStyle w:val=\"Grilledutableau\"/>", "a", "") + table("", "b", "c")));
        assertThat(page.select("table")).hasSize(2);
        assertThat(page.expectFirst("table").hasClass("sans-filets")).isFalse();
        assertThat(page.select("table").getLast().hasClass("sans-filets")).isTrue();
        assertThat(page.select("td[colspan=2]")).hasSize(1);
        assertThat(page.select("style").html()).contains("border-collapse").contains(".sans-filets");
        assertThat(page.body().text()).isEqualTo("a b c");
    }

    @Test
    void carriesPicturesInTheTextAtTheirSize() throws IOException {
        var file = new WordFile(paragraph(picture("r:embed=\"p1\"", "Logo du lycée")) + paragraph(picture("r:embed=\"p2\"", "")))
                .link("p1", "image", "media/image1.png", "").part("word/media/image1.png", WordFile.image("png", 8, 4))
                .link("p2", "image", "media/image2.jpg", "").part("word/media/image2.jpg", WordFile.image("jpg", 8, 4));
        Imported read = read(file);
        Element logo = page(read).expectFirst("img");
        assertThat(logo.attr("src")).startsWith("data:image/png;base64,iVBOR");
        assertThat(logo.attr("alt")).isEqualTo("Logo du lycée");
        assertThat(logo.attr("width")).isEqualTo("151");
        assertThat(logo.attr("height")).isEqualTo("75");
        assertThat(page(read).select("img").getLast().attr("src")).startsWith("data:image/jpeg;base64,/9j/");
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void dropsOtherPicturesWithAWarning() throws IOException {
        var file = new WordFile(paragraph(run("Texte") + picture("r:embed=\"p1\"", "") + picture("r:embed=\"p2\"", "")))
                .link("p1", "image", "media/image1.gif", "").part("word/media/image1.gif", WordFile.image("gif", 8, 4))
                .link("p2", "image", "media/image2.png", "").part("word/media/image2.png", "<svg onload='x'/>");
        Imported read = read(file);
        assertThat(page(read).select("img")).isEmpty();
        assertThat(read.warnings()).singleElement().asString().contains("ni PNG ni JPEG");
    }

    @Test
    void takesHeaderAndFooterAsTheLayoutHoldsThem() throws IOException {
        var file = new WordFile(paragraph(run("Texte")) + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h\"/>"
                + "<w:footerReference w:type=\"default\" r:id=\"f\"/></w:sectPr>")
                .link("h", "header", "header1.xml", "").link("f", "footer", "footer1.xml", "")
                .part("word/header1.xml", root("hdr", paragraph(run("Lycée — ") + field("MERGEFIELD annee_libelle", "x"))
                        + paragraph(run("1 rue des Écoles"))))
                .part("word/footer1.xml", root("ftr", paragraph(run("Page ") + field("PAGE", "1") + run(" / ") + field("NUMPAGES", "3"))));
        Imported read = read(file);
        assertThat(read.header()).isEqualTo("Lycée — {{Annee_Libelle}}\n1 rue des Écoles");
        assertThat(read.footer()).isEmpty();
    }

    @Test
    void proposesTheTitleOfTheFileOrElseItsName() throws IOException {
        assertThat(read(paragraph(run("x"))).label()).isEqualTo("Convention de stage");
        assertThat(read(new WordFile(paragraph(run("x"))).part("docProps/core.xml", "<c xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                + "<dc:title> Convention  de PFMP </dc:title></c>")).label()).isEqualTo("Convention de PFMP");
    }

    @Test
    void showsBoxesToTick() throws IOException {
        String box = "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:checked w:val=\"%d\"/></w:checkBox></w:ffData>"
                + "</w:fldChar></w:r>" + instruction(" FORMCHECKBOX ") + mark("separate") + mark("end");
        assertThat(text(box.formatted(1) + run(" oui ") + box.formatted(0) + run(" non"))).isEqualTo("☑ oui ☐ non");
    }

    @Test
    void fetchesNothingAndKeepsNothingThatActs() throws IOException { // security rule 9
        var file = new WordFile(paragraph(run("Texte ") + "<w:hyperlink r:id=\"l\">" + run("ici") + "</w:hyperlink>"
                + picture("r:link=\"ext\"", "") + picture("r:embed=\"ext\"", "")
                + "<w:r><w:pict><v:shape><v:imagedata r:id=\"ext\"/></v:shape></w:pict></w:r>"
                + "<w:r><w:object><o:OLEObject ProgID=\"Excel.Sheet.12\" r:id=\"ole\"/></w:object></w:r>"))
                .link("l", "hyperlink", "javascript:alert(1)", "TargetMode=\"External\"")
                .link("ext", "image", "file:///etc/passwd", "TargetMode=\"External\"")
                .link("ole", "oleObject", "embeddings/x.bin", "").part("word/embeddings/x.bin", new byte[10]);
        Imported read = read(file);
        assertThat(read.html()).doesNotContain("javascript", "passwd", "href", "<img");
        assertThat(page(read).body().text()).isEqualTo("Texte ici");
        assertThat(read.warnings()).hasSize(3);
    }
}
