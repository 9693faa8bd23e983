package fr.paraphe.desktop;

import fr.paraphe.desktop.tracking.ReplaceDesk;
import fr.paraphe.domain.dispatch.PersonSnapshot;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.tracking.ActOutcome;
import fr.paraphe.domain.tracking.ReplaceSignatory.Place;
import fr.paraphe.domain.tracking.ReplaceSignatory.Plan;
import fr.paraphe.domain.tracking.ReplaceSignatory.Where;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Replaces signatories in memory in the requests that the sample sending makes. */
public final class SampleReplacements implements ReplaceDesk {
    /** An order given: where, and who signs there. */
    public record Order(List<Place> places, PersonSnapshot next) {}

    /** The orders given so far. */
    public final List<Order> orders = new CopyOnWriteArrayList<>();
    /** The page that names the person of the window; none when absent. */
    public volatile @Nullable Integer namedOn;
    /** What his card says now; the same as the document when absent. */
    public volatile @Nullable PersonSnapshot card;
    /** What the next order leaves, or refuses when it ends with an exclamation mark. */
    public volatile String left = "";

    private final Map<UUID, SignatureRequest> requests;

    SampleReplacements(Map<UUID, SignatureRequest> requests) {
        this.requests = requests;
    }

    @Override
    public Plan plan(Place place) {
        SignatureRequest request = Objects.requireNonNull(requests.get(place.requestId()));
        Signatory now = request.circuit().signatory(place.signatoryId()).orElseThrow();
        List<PersonSnapshot> others = List.of(
                new PersonSnapshot(new UUID(4, 1), "ARNAUD Basile", "Basile ARNAUD", "", "basile.arnaud@ecole.example", null),
                new PersonSnapshot(new UUID(4, 2), "LENOIR Zoé", "Zoé LENOIR", "", "zoe.lenoir@ecole.example", "+33698765432"));
        List<Where> elsewhere = List.of(where(2, null), where(3, 1));
        return new Plan(new Where(place, request.subject().documentName(), namedOn), now,
                Optional.of(Objects.requireNonNullElse(card, now.person())), others, elsewhere);
    }

    private static Where where(int number, @Nullable Integer page) {
        return new Where(new Place(new UUID(9, number), new UUID(8, number)), "Convention " + number, page);
    }

    @Override
    public ActOutcome replace(List<Place> places, PersonSnapshot next) {
        if (left.endsWith("!")) {
            throw new RefusedException("email-invalid", left);
        }
        orders.add(new Order(places, next));
        Place first = places.getFirst();
        requests.computeIfPresent(first.requestId(),
                (_, request) -> request.with(request.circuit().replaced(first.signatoryId(), next)));
        return new ActOutcome(places.size(), left.isEmpty() ? List.of() : List.of(left), Optional.empty());
    }
}
