package fr.paraphe.documents.merge;

import java.io.ByteArrayOutputStream;
import org.w3c.dom.Document;

/** Lays out pages that the product writes itself (proof files, reports) as PDF/A-2a, without any field. */
public final class HtmlPages {
    private final RenderingBench bench;

    /** Creates a writer that works at {@code bench}. */
    public HtmlPages(RenderingBench bench) {
        this.bench = bench;
    }

    /** Returns the PDF of {@code html}, whose values are already escaped; characters that no font has become «□». */
    public byte[] pdfA(String html) {
        return bench.with(place -> {
            var shown = new StringBuilder();
            html.codePoints().forEach(c -> shown.appendCodePoint(c == '\n' || place.faces().shows(c) ? c : '□'));
            Document document = ParsedTemplate.parse(shown.toString(), place.faces()).copy();
            return place.renderer().render(document, (pdf, boxes) -> {
                var out = new ByteArrayOutputStream();
                pdf.save(out);
                return out.toByteArray();
            });
        });
    }
}
