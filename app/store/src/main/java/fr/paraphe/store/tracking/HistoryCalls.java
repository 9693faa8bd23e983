package fr.paraphe.store.tracking;

import fr.paraphe.domain.template.TemplateCategory;
import fr.paraphe.domain.tracking.Attention;
import fr.paraphe.domain.tracking.RequestStatus;
import fr.paraphe.domain.tracking.TrackingList.Filter;
import fr.paraphe.store.schema.SearchWords;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/** What calls for attention: read by the moment since when, or until when, it does, then put in order. */
final class HistoryCalls {
    private static final List<RequestStatus> RUNNING_STATUSES =
            Arrays.stream(RequestStatus.values()).filter(RequestStatus::awaited).toList();

    private final Filter filter;
    private final Attention attention;
    private final @Nullable TemplateCategory category;
    private final SearchWords words;

    HistoryCalls(Filter filter, @Nullable TemplateCategory category) {
        this.filter = filter;
        this.attention = Objects.requireNonNull(filter.attention());
        this.category = category;
        this.words = new SearchWords(filter.words());
    }

    /** Returns them all, the latest first. */
    List<FoundRequest> find(StatelessSession db) {
        return bind(db.createSelectionQuery("select r.id, r.createdAt from SignatureRequest r where " + condition(), FoundRequest.class))
                .getResultList().stream().sorted().toList();
    }

    long count(StatelessSession db) {
        return bind(db.createSelectionQuery("select count(*) from SignatureRequest r where " + condition(), Long.class)).getSingleResult();
    }

    /** A circuit that runs has not come to its end: its status is the one that it has until then. */
    private String condition() {
        return "circuit.endsAt >= :now and status in :running and removed = " + filter.removed() + called()
                + (category == null ? "" : " and category = :category") + words.condition("searchNorm");
    }

    private <T> SelectionQuery<T> bind(SelectionQuery<T> query) {
        query.setParameter("now", filter.now()).setParameterList("running", RUNNING_STATUSES);
        if (category != null) {
            query.setParameter("category", category.path());
        }
        switch (attention) {
            case LATE -> query.setParameter("patience", filter.now().minus(Attention.PATIENCE));
            case ENDING_SOON -> query.setParameter("notice", filter.now().plus(Attention.NOTICE));
        }
        return words.bind(query);
    }

    private String called() {
        return switch (attention) {
            case LATE -> " and awaitedSince < :patience";
            case ENDING_SOON -> " and circuit.endsAt <= :notice";
        };
    }
}
