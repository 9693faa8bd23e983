package fr.paraphe.documents.template;

import fr.paraphe.domain.template.SignatoryRole;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where the signature clause of a text stands: {@code whole} is the element that holds all of it, {@code table} that of its places; both
 * are missing from a text whose blocks stand loose, or that has none.
 */
record ClauseFrame(@Nullable Element whole, @Nullable Element table, List<Element> boxes) {
    /** The class of the element that the clause editor writes around a clause. */
    static final String CLAUSE = "clause";
    /** The class of the words that a signatory adopts. */
    static final String MENTION = "mention";
    /** The class of the table of signature blocks, the editor's own and that of the shipped texts. */
    static final String TABLE = "cadre-signatures";

    private static final String AROUND = "." + CLAUSE + ", .signatures";

    /** Finds the clause of {@code document}. */
    static ClauseFrame of(Document document) {
        List<Element> boxes = document.select("[id^=sig_]").stream().filter(box -> role(box).isPresent()).toList();
        Element written = document.selectFirst("div." + CLAUSE);
        Element table = boxes.stream().flatMap(box -> Optional.ofNullable(box.closest("table")).stream()).findFirst()
                .orElse(document.selectFirst("table." + TABLE));
        if (written != null) {
            return new ClauseFrame(written, written.selectFirst("table." + TABLE), boxes);
        }
        Element around = table == null ? null : table.closest(AROUND);
        return new ClauseFrame(around == null ? table : around, table, boxes);
    }

    /** Returns whose box that is. */
    static Optional<SignatoryRole> role(Element box) {
        return SignatoryRole.ofField(box.id());
    }

    /** Returns the cell of the clause in which {@code box} stands, if it does. */
    Optional<Element> cell(Element box) {
        Element cell = box.closest("td, th");
        return cell != null && table != null && table.equals(cell.closest("table")) ? Optional.of(cell) : Optional.empty();
    }
}
