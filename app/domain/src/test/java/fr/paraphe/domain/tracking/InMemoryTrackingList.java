package fr.paraphe.domain.tracking;

import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.InMemorySignatureRequests;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.shared.SearchText;
import fr.paraphe.domain.template.TemplateCategory;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads the history from the in-memory requests. */
public final class InMemoryTrackingList implements TrackingList {
    private final InMemorySignatureRequests requests;
    private final Predicate<String> categories;

    /** Creates the list over {@code requests}. */
    public InMemoryTrackingList(InMemorySignatureRequests requests) {
        this(requests, _ -> true);
    }

    private InMemoryTrackingList(InMemorySignatureRequests requests, Predicate<String> categories) {
        this.requests = requests;
        this.categories = categories;
    }

    @Override
    public TrackingList within(TemplateCategory category) {
        return new InMemoryTrackingList(requests, category.path()::equals);
    }

    @Override
    public List<TrackingRow> page(Filter filter, Cursor after, int limit) {
        return rows(filter).filter(r -> isAfter(r.request(), after)).limit(limit).toList();
    }

    @Override
    public long count(Filter filter) {
        return rows(filter).count();
    }

    @Override
    public Map<RequestStatus, Long> counts(Instant now) {
        var counts = new EnumMap<RequestStatus, Long>(RequestStatus.class);
        rows(Filter.all(now)).forEach(r -> counts.merge(r.status(), 1L, Long::sum));
        return counts;
    }

    private Stream<TrackingRow> rows(Filter filter) {
        List<String> words = Arrays.stream(SearchText.normalised(filter.words()).split(" ")).filter(w -> !w.isEmpty()).toList();
        return requests.all().stream()
                .filter(r -> requests.removed(r.id()) == filter.removed() && categories.test(r.subject().category()))
                .filter(r -> words.stream().allMatch(text(r)::contains))
                .map(r -> TrackingRow.of(r, filter.now()))
                .filter(r -> takes(filter, r));
    }

    /** Tells whether {@code row} stands in the statuses that {@code filter} asks for and calls for the attention that it asks for. */
    public static boolean takes(Filter filter, TrackingRow row) {
        Attention asked = filter.attention();
        return (filter.statuses().isEmpty() || filter.statuses().contains(row.status()))
                && (asked == null || calls(asked, row, filter.now()));
    }

    private static boolean calls(Attention asked, TrackingRow row, Instant now) {
        Circuit circuit = row.request().circuit();
        return row.status().awaited() && switch (asked) {
            case LATE -> circuit.signatories().stream().anyMatch(s -> s.progress().invitedAt() != null
                    && s.progress().invitedAt().isBefore(now.minus(Attention.PATIENCE))
                    && !s.signed() && !s.declined() && !circuit.spared(s));
            case ENDING_SOON -> !circuit.endsAt().isAfter(now.plus(Attention.NOTICE));
        };
    }

    private static boolean isAfter(SignatureRequest request, Cursor after) {
        int moments = request.createdAt().compareTo(after.createdAt());
        return moments < 0 || (moments == 0 && request.id().toString().compareTo(after.id().toString()) < 0);
    }

    private static String text(SignatureRequest r) {
        var text = new StringBuilder();
        SignatureRequest.Subject s = r.subject();
        Stream.concat(
                Stream.of(s.reference(), s.documentName(), s.student(), s.classGroup(), s.company()),
                r.circuit().signatories().stream().map(x -> x.person().lastFirst())).forEach(t -> text.append(t).append(' '));
        return SearchText.normalised(text.toString());
    }
}
