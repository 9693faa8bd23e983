package fr.paraphe.launcher.cli;

import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.tracking.TrackingList;
import fr.paraphe.domain.tracking.TrackingRow;
import fr.paraphe.launcher.wiring.Workshop;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Finds the documents that somebody names by their references. */
final class References {
    private static final int AT_MOST = 100;

    private References() {}

    /**
     * Returns the requests of those references, in the order asked.
     *
     * @throws RefusedException {@code reference-unknown} when one of them is wrong: then nothing is done at all
     */
    static List<UUID> known(Workshop workshop, List<String> references) {
        return references.stream().map(reference -> known(workshop, reference)).toList();
    }

    private static UUID known(Workshop workshop, String reference) {
        var filter = new TrackingList.Filter(reference, Set.of(), workshop.clock().instant());
        return workshop.tracking().page(filter, TrackingList.Cursor.START, AT_MOST).stream()
                .map(TrackingRow::request)
                .filter(request -> request.subject().reference().equalsIgnoreCase(reference))
                .findFirst()
                .map(SignatureRequest::id)
                .orElseThrow(() -> new RefusedException("reference-unknown",
                        "Aucun document n'a la référence «\u00a0" + reference + "\u00a0»\u00a0: rien n'a été fait."));
    }
}
