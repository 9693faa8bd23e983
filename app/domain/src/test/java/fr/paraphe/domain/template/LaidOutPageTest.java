package fr.paraphe.domain.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LaidOutPageTest {
    private static final PageLayout.Margins MARGINS = new PageLayout.Margins(10, 11, 12, 13);

    private static String page(String html, String header, String footer, boolean numbered, String watermark) {
        return LaidOutPage.of(html, new PageLayout(PageSize.A5, true, MARGINS, header, footer, numbered, watermark));
    }

    @Test
    void givesTheSizeTheDirectionAndTheMargins() { // F070
        String page = page("<html><head><style>@page { size: A4; }</style></head><body><p>Texte</p></body></html>", "", "", false, "");
        assertThat(page).contains("@page { size: 210mm 148mm; margin: 10mm 11mm 12mm 13mm; }");
        assertThat(page.indexOf("210mm")).isGreaterThan(page.indexOf("size: A4"));
        assertThat(page).contains("<body><p>Texte</p></body>").doesNotContain("@top-center").doesNotContain("@bottom-center");
    }

    @Test
    void repeatsHeaderFooterNumbersAndWatermarkAsPlainText() {
        String page = page("<html><head></head><body class=\"a\"><p>x</p></body></html>", "{{Etab_Nom}} <b>", "Pied & fin", true, "COPIE");
        assertThat(page).contains("<div class=\"layout-header\">{{Etab_Nom}} &lt;b&gt;</div>")
                .contains("<div class=\"layout-footer\"><div>Pied &amp; fin</div><div class=\"layout-number\"></div></div>")
                .contains("<div class=\"layout-watermark\">COPIE</div>")
                .contains("content: element(layout-header)").contains("content: element(layout-footer)");
        assertThat(page.indexOf("layout-header\">{{")).isGreaterThan(page.indexOf("<body class=\"a\">"));
    }

    @Test
    void putsTheAddressInTheWindowOfTheEnvelopeItGoesInto() { // F064
        String framed = "<p>Campus</p><div class=\"lettre address-frame\"><p>Mme AUDOUIN</p></div><p>Madame,</p>";
        String letter = LaidOutPage.of(framed, PageLayout.PLAIN);
        assertThat(letter).contains(".address-frame { position: absolute; left: 85mm; top: 31mm; width: 84mm; min-height: 24mm;")
                .contains("<body><div class=\"address-frame-above\"></div><div class=\"address-frame-beside\"></div><p>Campus</p>");
        assertThat(page(framed, "", "", false, "")).doesNotContain("position: absolute", "address-frame-above");
        assertThat(LaidOutPage.of("<p>address-frame</p>", PageLayout.PLAIN)).doesNotContain("position: absolute");
    }

    @Test
    void writesAWatermarkAsLargeAsItsWordsLeaveIt() {
        assertThat(page("<p>x</p>", "", "", false, "COPIE")).contains("font-size: 110pt");
        assertThat(page("<p>x</p>", "", "", false, "Exemplaire sans valeur")).contains("font-size: 32pt");
        assertThat(page("<p>x</p>", "", "", false, "x".repeat(190))).contains("font-size: 14pt");
    }

    @Test
    void makesAPageOfAFragment() {
        assertThat(page("<p>Prix : 5 $1</p>", "", "", false, "")).startsWith("<html lang=\"fr\"><head><style>")
                .endsWith("<body><p>Prix : 5 $1</p></body></html>");
    }
}
