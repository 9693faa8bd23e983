package fr.paraphe.documents.template;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.documents.Samples;
import fr.paraphe.domain.template.CleanTemplate;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.ShippedTemplates;
import fr.paraphe.domain.template.TemplateCleaner;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

// F064, and rule 9 of the security note: a template holds nothing that acts, and fetches nothing.
class JsoupTemplateCleanerTest {
    /** Judged here by another list than the cleaner's own: what would act or fetch if it were there. */
    private static final Set<String> ACTIVE = Set.of("script", "iframe", "frame", "frameset", "object", "embed", "applet", "svg", "math",
            "form", "input", "button", "select", "textarea", "video", "audio", "source", "link", "base", "noscript", "template", "xmp",
            "plaintext", "a", "picture", "isindex", "marquee", "bgsound");
    private static final Pattern FETCHING =
            Pattern.compile("(?i)evil\\.example|url\\s*\\(|expression|@import|\\\\|javascript:|file:|image-set|binding|behavior");

    private final TemplateCleaner cleaner = new JsoupTemplateCleaner();

    private static List<String> hostile() throws IOException {
        try (InputStream in = Objects.requireNonNull(JsoupTemplateCleanerTest.class.getResourceAsStream("/hostile-html.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList();
        }
    }

    private static void isHarmless(String html, String payload) {
        assertThat(html).as(payload).doesNotContain("evil.example", "<!--", "<?", "<script");
        for (Element element : Jsoup.parse(html).select("*")) {
            assertThat(ACTIVE).as(payload + "\n" + html).doesNotContain(element.normalName());
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).as(payload + "\n" + html)
                        .doesNotStartWithIgnoringCase("on")
                        .isNotIn("href", "srcset", "action", "background", "poster", "http-equiv", "xlink:href", "ping", "cite", "is");
                if (!attribute.getKey().equals("data-tag")) {
                    assertThat(attribute.getValue()).as(payload + "\n" + html).doesNotContainPattern(FETCHING);
                }
            }
            assertThat(element.attr("src")).matches("|data:image/(png|jpeg);base64,[A-Za-z0-9+/=]*");
            if (element.normalName().equals("style")) {
                assertThat(element.data()).as(payload).doesNotContainPattern(FETCHING);
            }
        }
    }

    @Test
    void nothingHostileSurvives() throws IOException {
        List<String> payloads = hostile();
        assertThat(payloads).hasSizeGreaterThan(100);
        for (String payload : payloads) {
            for (String whole : List.of(payload, "<!DOCTYPE html><html><head></head><body>" + payload + "</body></html>",
                    "<html><head>" + payload + "</head><body></body></html>")) {
                CleanTemplate clean = cleaner.clean(whole);
                isHarmless(clean.html(), payload);
                isHarmless(clean.with(clean.body()), payload);
                isHarmless("<style>" + clean.style() + "</style>", payload);
                // Cleaned twice, it is the same: nothing wakes up at the second reading.
                assertThat(cleaner.clean(clean.html()).html()).as(payload).isEqualTo(clean.html());
            }
            isHarmless(cleaner.body(payload), payload);
            isHarmless(cleaner.pasted(payload), payload);
            assertThat(cleaner.body(cleaner.body(payload))).as(payload).isEqualTo(cleaner.body(payload));
        }
    }

    @Test
    void whatWasRemovedIsNamedAndTheRestStays() {
        CleanTemplate clean = cleaner.clean("<h1 style='color:red;width:expression(1)'>Titre</h1><script>1</script><p>Été</p>");
        assertThat(clean.removed()).containsExactlyInAnyOrder("style", "script");
        assertThat(clean.body()).isEqualTo("<h1 style=\"color:red;\">Titre</h1><p>Été</p>");
    }

    @Test
    void theShippedTemplatesStayAsTheyAreToTheLetter() {
        for (DocumentTemplate shipped : ShippedTemplates.all()) {
            CleanTemplate clean = cleaner.clean(shipped.html());
            assertThat(clean.removed()).as(shipped.label()).isEmpty();
            assertThat(clean.html()).isEqualTo(shipped.html());
            assertThat(clean.style()).contains("@page {", "font-family: Doc, Wide");
            assertThat(clean.body()).startsWith("<div class=\"").doesNotContain("<style");
            assertThat(shipped.roles()).allSatisfy(role ->
                    assertThat(clean.body()).containsOnlyOnce("id=\"" + role.role().fieldName() + "\""));
            assertThat(Samples.merger().read(clean.with(clean.body()))).isEqualTo(Samples.merger().read(shipped.html()));
        }
    }

    @Test
    void theSheetOfAnotherBodyIsKeptWithIt() {
        CleanTemplate clean = cleaner.clean(ShippedTemplates.agreement().html());
        CleanTemplate other = cleaner.clean(clean.with("<p>Autre texte</p>"));
        assertThat(other.removed()).isEmpty();
        assertThat(other.style()).isEqualTo(clean.style());
        assertThat(other.body()).isEqualTo("<p>Autre texte</p>");
        assertThat(other.html()).contains("<html lang=\"fr\">", "<title>Convention de stage</title>", "name=\"description\"");
    }

    @Test
    void aPictureThatIsOneStays() {
        String png = "data:image/png;base64," + Base64.getEncoder().encodeToString(new byte[] {(byte) 137, 80, 78, 71, 13, 10, 26, 10, 0});
        String html = "<p><img src=\"" + png + "\" alt=\"Logo\" width=\"120\"></p>";
        assertThat(cleaner.body(html)).isEqualTo(html);
        assertThat(cleaner.body(html.replace("image/png", "image/jpeg"))).isEqualTo("<p></p>");
    }

    @Test
    void tablesListsAndPageBreaksStay() {
        String html = "<table border=\"1\" style=\"width: 50%\"><tbody data-mention=\"3\"><tr><th scope=\"row\" colspan=\"2\">a</th>"
                + "<td style=\"text-align: center; background-color: rgb(1, 2, 3)\">b</td></tr></tbody></table>"
                + "<ul><li>c</li></ul><ol start=\"3\"><li>d</li></ol><div style=\"page-break-after: always\"></div><p lang=\"en\">e</p>";
        assertThat(cleaner.body(html)).isEqualTo(html);
    }

    @Test
    void aPasteFromWordBringsItsWordsAndItsListsOnly() {
        String word = """
                <html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
                <meta name=Generator content="Microsoft Word 15">
                <style><!-- p.MsoNormal {mso-style-unhide:no; margin:0cm;} --></style>
                <xml><w:WordDocument>junk</w:WordDocument></xml></head>
                <body lang=FR style='tab-interval:35.4pt'><!--StartFragment-->
                <p class=MsoNormal style='margin-bottom:8pt;font-family:"Calibri",sans-serif'>
                <b style='mso-bidi-font-weight:normal'>Gras</b>
                <span style='color:black;mso-themecolor:text1'>et simple</span><o:p></o:p></p>
                <p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]>
                <span style='mso-list:Ignore'>·</span>
                <![endif]>Un</p>
                <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'>
                <span style='mso-list:Ignore'>·</span>Deux</p>
                <!--EndFragment--></body></html>""";
        String pasted = cleaner.pasted(word);
        assertThat(pasted).doesNotContainIgnoringCase("mso").doesNotContain("style=", "junk", "<o:p", "Calibri", "·");
        assertThat(Jsoup.parse(pasted).select("p > b").text()).isEqualTo("Gras");
        assertThat(Jsoup.parse(pasted).select("ul > li").eachText()).containsExactly("Un", "Deux");
    }

    @Test
    void aPasteFromLibreOfficeKeepsEmphasisAndTables() {
        String office = "<meta http-equiv=\"content-type\" content=\"text/html\"/><style>@page{margin:2cm}</style>"
                + "<p class=\"western\" style=\"line-height:115%;margin-bottom:0.25cm\"><font face=\"Carlito\"><u>Souligné</u></font></p>"
                + "<table cellpadding=\"4\"><tr><td style=\"border:1px solid #000000;padding:0.1cm\"><p>a</p></td></tr></table>";
        String pasted = cleaner.pasted(office);
        assertThat(pasted).startsWith("<p><u>Souligné</u></p>").contains("border:1px solid #000000")
                .doesNotContain("font", "class=", "0.1cm");
    }

    @Test // F064
    void aFamilyOfTheDocumentStaysAndIsPastedBack() {
        String html = "<p><span style=\"font-family: DocSerif, 'Liberation Serif', serif\">a</span></p>";
        assertThat(cleaner.body(html)).isEqualTo(html);
        assertThat(cleaner.pasted(html)).isEqualTo(html);
        assertThat(cleaner.pasted(html.replace("DocSerif", "Doc"))).isEqualTo("<p>a</p>");
    }

    @Test
    void aPieceOfTheTemplateItselfCanBePasted() {
        String piece = "<p style=\"font-size: 12pt; color: rgb(200, 0, 0)\">"
                + "<span class=\"tag field\" data-tag=\"Etab_Nom|maj\">Nom</span></p>"
                + "<div class=\"sig\" id=\"sig_etudiant\" data-role=\"STUDENT\" style=\"width: 6cm; height: 3cm\">Étudiant</div>";
        assertThat(cleaner.pasted(piece)).isEqualTo(piece);
    }
}
