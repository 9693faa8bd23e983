package fr.paraphe.domain.tracking;

import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.PersonSnapshot;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignaturePlatform;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.dispatch.SignatureRequests;
import fr.paraphe.domain.shared.Settings;
import fr.paraphe.domain.shared.Transactions;

/**
 * Reads what changed at the platform and applies it to the requests (F142). The place reached in the feed is kept in the transaction that
 * applies the change, so that a replayed event changes nothing (T24) and none is passed over.
 */
public final class SynchroniseRequests {
    private static final String CURSOR = "platform.cursor";

    private final SignatureRequests requests;
    private final SignaturePlatform platform;
    private final Settings settings;
    private final Transactions transactions;

    /** Creates the use case on its ports. */
    public SynchroniseRequests(SignatureRequests requests, SignaturePlatform platform, Settings settings, Transactions transactions) {
        this.requests = requests;
        this.platform = platform;
        this.settings = settings;
        this.transactions = transactions;
    }

    /** Reads the feed to its end and returns how many requests changed. */
    public int run() {
        int changed = 0;
        boolean more = true;
        while (more) {
            SignaturePlatform.Changes changes = platform.changesSince(settings.get(CURSOR).orElse(""));
            for (String platformId : changes.platformIds()) {
                changed += apply(platformId) ? 1 : 0;
            }
            transactions.inTransaction(() -> settings.put(CURSOR, changes.next()));
            more = changes.more();
        }
        return changed;
    }

    /** Applies the platform's state to the request it belongs to; a transaction of no request of ours is ignored (D-26). */
    private boolean apply(String platformId) {
        Circuit theirs = platform.read(platformId);
        return transactions.inTransaction(() -> requests.findByPlatformId(platformId)
                .map(request -> applied(request, theirs))
                .orElse(false));
    }

    private boolean applied(SignatureRequest request, Circuit theirs) {
        Circuit next = withProgress(request.circuit(), theirs);
        if (next.equals(request.circuit())) {
            return false;
        }
        requests.update(request.with(next));
        return true;
    }

    /**
     * Takes who signs (D-27), the progress of each signatory and a later end (P9); the end of the story, archiving, is ours once the files
     * are here.
     */
    private static Circuit withProgress(Circuit ours, Circuit theirs) {
        Circuit next = ours.extended(theirs.endsAt());
        for (Signatory signatory : theirs.signatories()) {
            next = replaced(next, signatory).with(signatory.id(), _ -> signatory.progress());
        }
        return theirs.cancelledAt() == null ? next : next.cancelled(theirs.cancelledAt());
    }

    /** Whoever the platform knows in that place; it tells no mobile, so that ours stays as long as the person does. */
    private static Circuit replaced(Circuit ours, Signatory theirs) {
        PersonSnapshot told = theirs.person();
        return ours.signatory(theirs.id()).map(Signatory::person).map(mine -> {
            String mobile = mine.personId().equals(told.personId()) ? mine.mobile() : told.mobile();
            var person = new PersonSnapshot(told.personId(), told.lastFirst(), told.firstLast(), told.organisation(), told.email(), mobile);
            return person.equals(mine) ? ours : ours.replaced(theirs.id(), person);
        }).orElse(ours);
    }
}
