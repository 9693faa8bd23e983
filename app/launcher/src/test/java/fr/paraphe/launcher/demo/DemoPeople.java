package fr.paraphe.launcher.demo;

import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.tracking.RequestStatus;
import fr.paraphe.domain.tracking.TrackingList.Cursor;
import fr.paraphe.domain.tracking.TrackingList.Filter;
import fr.paraphe.domain.tracking.TrackingRow;
import fr.paraphe.launcher.wiring.Workshop;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;

/** The people of the demonstration, acting for a test on an open base through the public pages. */
public record DemoPeople(Workshop workshop, long seed) {
    private static final int MANY = 500;

    /** Returns the requests that stand in one of {@code statuses}; all when none is given. */
    public List<SignatureRequest> requests(Set<RequestStatus> statuses) {
        return workshop.tracking().page(new Filter("", statuses, workshop.clock().instant()), Cursor.START, MANY).stream()
                .map(TrackingRow::request).toList();
    }

    /** Lets the signatories sign who wish to, from the messages of {@code outbox}, and returns how many signatures were given. */
    public int sign(Path outbox) {
        var people = new DemoSignatories(new SignerBrowser(workshop.platformAddress()), workshop.signingLinks(), outbox,
                workshop.jobs()::messages, seed);
        people.know(requests(Set.of()));
        int signed = people.signAll(DemoProgress.SILENT);
        workshop.jobs().round();
        return signed;
    }

    /** Lets one representative sign {@code atOnce} documents at most of those that wait for him; returns how many were signed. */
    public int finalise(int atOnce) {
        Map<UUID, List<UUID>> waiting = requests(EnumSet.of(RequestStatus.FINALISABLE, RequestStatus.TO_FINALISE)).stream()
                .collect(Collectors.groupingBy(r -> r.circuit().representative().orElseThrow().person().personId(),
                        LinkedHashMap::new, Collectors.mapping(SignatureRequest::id, Collectors.toList())));
        if (waiting.isEmpty()) {
            return 0;
        }
        Map.Entry<UUID, List<UUID>> first = waiting.entrySet().iterator().next();
        var batch = first.getValue().subList(0, Math.min(atOnce, first.getValue().size()));
        return new SignerBrowser(workshop.platformAddress())
                .finalise(workshop.finaliseAs(first.getKey(), batch).page(), Gesture.drawn(new SplittableRandom(seed)));
    }
}
