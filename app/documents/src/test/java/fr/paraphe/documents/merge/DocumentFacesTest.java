package fr.paraphe.documents.merge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.documents.SampleValues;
import fr.paraphe.documents.Samples;
import fr.paraphe.documents.VeraPdf;
import fr.paraphe.documents.fonts.FontFamily;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The families and faces in which a document is written (F064). */
class DocumentFacesTest {
    private final OpenHtmlDocumentMerger merger = Samples.merger();

    /** Prints a body under a sheet that asks for other families. */
    private byte[] pdf(String body) {
        String head = "<head><title>T</title><style>p { font-family: DocMono } code { font: 9pt Courier }</style></head>";
        return merger.merge("<html lang='fr'>" + head + "<body>" + body + "</body></html>", SampleValues.usual(), Set.of()).pdf();
    }

    /** Returns the font that draws each sign but spaces, the last time it is met. */
    private Map<String, String> fonts(String body) throws IOException {
        var fonts = new LinkedHashMap<String, String>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                positions.forEach(one -> fonts.put(one.getUnicode(), one.getFont().getName().replaceFirst(".*\\+", "")));
            }
        };
        try (PDDocument document = Loader.loadPDF(pdf(body))) {
            stripper.getText(document);
        }
        fonts.remove(" ");
        return fonts;
    }

    @Test // F064
    void boldAndItalicHaveTheirOwnFaces() throws IOException {
        assertThat(fonts("<p>a <b>b</b> <em>c</em> <strong><i>d</i></strong> <span style='font-style: italic'>e</span></p>"))
                .isEqualTo(Map.of("a", "LiberationSans", "b", "LiberationSans-Bold", "c", "LiberationSans-Italic",
                        "d", "LiberationSans-BoldItalic", "e", "LiberationSans-Italic"));
    }

    @ParameterizedTest // F064
    @EnumSource(FontFamily.class)
    void aFamilyIsThatOfAllThatTheElementHolds(FontFamily family) throws IOException {
        String name = family.file(false, false).replaceFirst(".*/", "").replace("-Regular.ttf", "");
        String style = "color: #000; font-family: " + family.cssName() + ", 'Liberation Any', serif";
        assertThat(fonts("<div style=\"" + style + "\">a<p>b <i>c</i></p></div><p>d</p>"))
                .isEqualTo(Map.of("a", name, "b", name, "c", name + "-Italic", "d", "LiberationSans"));
    }

    @Test
    void whatAsksForAFamilyOfElsewhereIsWrittenInTheUsualOne() throws IOException {
        assertThat(fonts("<p>a <code>b</code></p>"
                + "<p style='font-family: DocSerif'>c <span style='font-family: Calibri'>d <b>e</b></span></p>")).isEqualTo(Map.of(
                "a", "LiberationSans", "b", "LiberationSans", "c", "LiberationSerif", "d", "LiberationSans", "e", "LiberationSans-Bold"));
    }

    @Test // 4.1
    void wideSignsAreDrawnInEveryFace() throws IOException {
        assertThat(fonts("<p style='font-family: DocMono'>a☐ <b>b✓</b> <b><i>c☑</i></b></p>"))
                .containsAllEntriesOf(Map.of("☐", "DejaVuSans", "✓", "DejaVuSans", "☑", "DejaVuSans", "c", "LiberationMono-BoldItalic"));
    }

    @Test // V39: a text is checked without asking in which face it will be written
    void everyFaceDrawsWhatTheUsualOneDraws() throws IOException {
        DocumentFonts.Faces faces = new DocumentFonts().parse();
        for (FontFamily family : FontFamily.values()) {
            for (boolean bold : List.of(false, true)) {
                for (boolean italic : List.of(false, true)) {
                    CmapLookup letters = faces.of(family, bold, italic).getUnicodeCmapLookup();
                    CmapLookup signs = faces.wide().getUnicodeCmapLookup();
                    assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(faces::shows)
                            .filter(c -> letters.getGlyphId(c) == 0 && signs.getGlyphId(c) == 0)).as(family.file(bold, italic)).isEmpty();
                }
            }
        }
    }

    @Test // PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1)
    void everyFaceIsEmbedded() {
        var body = new StringBuilder();
        for (FontFamily family : FontFamily.values()) {
            body.append("<p style='font-family: ").append(family.cssName()).append("'>Élève à Nîmes, <b>très</b> <i>italique</i> ")
                    .append("<b><i>çœ €</i></b> 1\u202f000 ☐</p>");
        }
        byte[] pdf = pdf(body.toString());
        assertThat(VeraPdf.failures(pdf, "2a")).isEmpty();
        assertThat(VeraPdf.failures(pdf, "ua1")).isEmpty();
    }
}
