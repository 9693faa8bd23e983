package fr.paraphe.documents.template;

import fr.paraphe.domain.template.TemplateCleaner;
import fr.paraphe.domain.template.clause.ClauseLayout;
import fr.paraphe.domain.template.clause.ClauseSignature;
import fr.paraphe.domain.template.clause.PlacedClause;
import fr.paraphe.domain.template.clause.SignatureClause;
import java.util.List;
import org.jsoup.nodes.Element;

/** Writes a clause as an element of a text, with its looks in it: the sheet of the template may say nothing of signatures. */
final class ClauseMarkup {
    /** The class of what stands above the places. */
    static final String PARAGRAPH = "clause-paragraph";
    /** The class of what stands above one place. */
    static final String TEXT = "clause-signature";

    private static final String WHOLE = "page-break-inside: avoid";
    private static final int ALL = 100;

    private final TemplateCleaner cleaner;

    ClauseMarkup(TemplateCleaner cleaner) {
        this.cleaner = cleaner;
    }

    /** Returns the element of {@code placed}. */
    Element element(PlacedClause placed) {
        SignatureClause clause = placed.clause();
        Element whole = new Element("div").addClass(ClauseFrame.CLAUSE).attr("data-clause-title", clause.title())
                .attr("data-clause-author", clause.author());
        PlacedClause.Origin origin = placed.origin();
        if (origin != null) {
            whole.attr("data-clause", origin.clauseId().toString()).attr("data-clause-version", String.valueOf(origin.version()));
        }
        if (clause.layout().together()) {
            whole.attr("style", WHOLE);
        }
        words(whole, PARAGRAPH, clause.paragraph());
        Element rows = whole.appendElement("table").addClass(ClauseFrame.TABLE).attr("style", "width: 100%").appendElement("tbody");
        List<ClauseSignature> signatures = clause.signatures();
        int inARow = clause.layout().inARow();
        for (int first = 0; first < signatures.size(); first += inARow) {
            Element row = rows.appendElement("tr").attr("style", WHOLE);
            for (int at = first; at < first + inARow; at++) {
                Element cell = row.appendElement("td").attr("style", "width: " + ALL / inARow + "%; padding: 0 3mm 2.8mm 0; "
                        + "vertical-align: bottom");
                if (at < signatures.size()) {
                    fill(cell, signatures.get(at), clause.layout());
                }
            }
        }
        return whole;
    }

    private void fill(Element cell, ClauseSignature signature, ClauseLayout layout) {
        words(cell, TEXT, signature.text());
        signature.mention().lines().filter(line -> !line.isBlank())
                .forEach(line -> cell.appendElement("p").addClass(ClauseFrame.MENTION).text(line.strip()));
        JsoupTemplateText.box(cell, signature.referent(), "width: " + layout.width() + "mm; height: " + layout.height() + "mm");
    }

    /** Places are the clause's own to make: one brought along with words goes. */
    private void words(Element parent, String name, String html) {
        parent.appendElement("div").addClass(name).html(cleaner.body(html)).select("[id^=sig_]").remove();
    }
}
