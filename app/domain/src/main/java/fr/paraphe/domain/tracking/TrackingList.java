package fr.paraphe.domain.tracking;

import fr.paraphe.domain.template.TemplateCategory;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The history of electronic signatures, read page by page from the database (F132, 6.2). */
public interface TrackingList {
    /** Returns at most {@code limit} rows after {@code after}, the latest sending first, then by identifier downwards. */
    List<TrackingRow> page(Filter filter, Cursor after, int limit);

    /** Returns how many rows {@link #page} would give in all. */
    long count(Filter filter);

    /** Returns how many requests of the history stand in each status at {@code now}; a status that nobody is in is left out. */
    Map<RequestStatus, Long> counts(Instant now);

    /** Returns the part of this history that is about documents of {@code category} (F131). */
    TrackingList within(TemplateCategory category);

    /** Returns how many requests call for attention at {@code now}, for each reason in their order. */
    default Map<Attention, Long> calling(Instant now) {
        var counts = new EnumMap<Attention, Long>(Attention.class);
        for (Attention attention : Attention.values()) {
            counts.put(attention, count(new HistoryPart.Calling(attention).filter("", now)));
        }
        return counts;
    }

    /**
     * What is shown: requests that contain all {@code words} (reference, document, student, class, company or signatory; accents and case
     * ignored), stand in one of {@code statuses} at {@code now} (no status at all means every one, F141) and, unless {@code attention} is
     * absent, call for it at that moment (E02); those removed from the history when {@code removed}, the others else (F148).
     */
    record Filter(String words, Set<RequestStatus> statuses, @Nullable Attention attention, boolean removed, Instant now) {
        public Filter {
            statuses = Set.copyOf(statuses);
        }

        /** Creates a filter that asks for no attention. */
        public Filter(String words, Set<RequestStatus> statuses, Instant now) {
            this(words, statuses, null, false, now);
        }

        /** Everything. */
        public static Filter all(Instant now) {
            return new Filter("", Set.of(), now);
        }
    }

    /** Where a page ended: the creation moment and the identifier of its last row. */
    record Cursor(Instant createdAt, UUID id) {
        /** Before the first row. */
        public static final Cursor START = new Cursor(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));
    }
}
