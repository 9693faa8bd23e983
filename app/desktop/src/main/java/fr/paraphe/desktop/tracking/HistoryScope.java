package fr.paraphe.desktop.tracking;

import fr.paraphe.domain.template.TemplateCategory;
import fr.paraphe.domain.tracking.TrackingList;

/** What a screen of the history is about: everything that was sent (E23), or the agreements of internships (F131, E24). */
public record HistoryScope(SentDocuments documents, boolean agreements) {
    /** Everything that was sent for signature. */
    public static HistoryScope everything(SentDocuments documents) {
        return new HistoryScope(documents, false);
    }

    /** The agreements of internships only. */
    public static HistoryScope agreements(SentDocuments documents) {
        return new HistoryScope(documents, true);
    }

    /** Returns the list, read page by page. */
    TrackingList list() {
        return agreements ? documents.list().within(TemplateCategory.INTERNSHIP_AGREEMENT) : documents.list();
    }

    /** Returns the name under which the columns chosen are remembered. */
    String memory() {
        return agreements ? "agreements.columns" : "history.columns";
    }
}
