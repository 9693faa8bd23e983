package fr.paraphe.store.tracking;

import fr.paraphe.domain.template.TemplateCategory;
import fr.paraphe.domain.tracking.TrackingList.Filter;
import fr.paraphe.store.schema.SearchWords;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/** The conditions of a search by words, which on H2 read nothing but one index. */
final class HistorySearch {
    private final SearchWords words;
    private final Filter filter;
    private final @Nullable TemplateCategory category;

    HistorySearch(Filter filter, @Nullable TemplateCategory category) {
        this.words = new SearchWords(filter.words());
        this.filter = filter;
        this.category = category;
    }

    String condition() {
        return "removed = " + filter.removed() + words.condition("searchNorm")
                + (category == null ? "" : " and category = :category")
                + (filter.statuses().isEmpty() ? ""
                        : " and ((circuit.endsAt >= :now and status in :statuses) or (circuit.endsAt < :now and lateStatus in :statuses))");
    }

    <T> SelectionQuery<T> bind(SelectionQuery<T> query) {
        if (category != null) {
            query.setParameter("category", category.path());
        }
        if (!filter.statuses().isEmpty()) {
            query.setParameter("now", filter.now()).setParameterList("statuses", filter.statuses());
        }
        return words.bind(query);
    }

    long count(StatelessSession db) {
        return bind(db.createSelectionQuery("select count(*) from SignatureRequest where " + condition(), Long.class)).getSingleResult();
    }
}
