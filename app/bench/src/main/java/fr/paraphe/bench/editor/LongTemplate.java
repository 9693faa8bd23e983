package fr.paraphe.bench.editor;

import fr.paraphe.domain.merge.MergeTag;
import fr.paraphe.domain.merge.TagCatalogue;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.Sharing;
import fr.paraphe.domain.template.ShippedTemplates;
import java.util.List;
import java.util.UUID;

/** A template of forty pages with four hundred tags: forty articles of paragraphs and a table, under the agreement's own sheet. */
final class LongTemplate {
    private static final int ARTICLES = 40;
    private static final int PARAGRAPHS = 7;
    private static final int ROWS = 4;
    private static final String SENTENCE = "L’étudiant accomplit les missions prévues à l’annexe, sous la conduite du maître de stage, "
            + "qui lui remet les consignes de sécurité, suit ses travaux et rend compte à l’enseignant référent de ce qui les gênerait. ";

    private final List<String> codes = TagCatalogue.standard().tags().stream().map(MergeTag::code).toList();
    private int tags;

    /** Returns the template. */
    DocumentTemplate template() {
        DocumentTemplate agreement = ShippedTemplates.agreement();
        String page = agreement.html();
        int body = page.indexOf('>', page.indexOf("<body")) + 1;
        var text = new StringBuilder(page.substring(0, body));
        for (int article = 1; article <= ARTICLES; article++) {
            article(article, text);
        }
        return agreement.copy(new UUID(0x7000L, 40), "Règlement de quarante pages").html(text.append("</body></html>").toString())
                .sharing(Sharing.none());
    }

    private void article(int number, StringBuilder text) {
        text.append("<h2>Article ").append(number).append("</h2>");
        for (int i = 0; i < PARAGRAPHS; i++) {
            text.append("<p>").append(SENTENCE).append(tag()).append(", ").append(SENTENCE).append("</p>");
        }
        text.append("<table><tbody>");
        for (int row = 0; row < ROWS; row++) {
            text.append("<tr><td>Point ").append(row + 1).append("</td><td>").append(SENTENCE).append("</td><td>")
                    .append(row == 0 ? "vu par" : tag()).append("</td></tr>");
        }
        text.append("</tbody></table>");
    }

    private String tag() {
        return "<span class=\"tag\">{{" + codes.get(tags++ % codes.size()) + "}}</span>";
    }
}
