package fr.paraphe.store.archive;

import fr.paraphe.domain.signing.ProofEvent;
import fr.paraphe.domain.signing.ProofEvents;
import fr.paraphe.store.schema.Sessions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Counts what a base holds and checks each proof chain, one transaction at a time. */
public final class BaseCheck {
    private static final int AT_ONCE = 500;
    private static final UUID START = new UUID(0, 0);

    private final Sessions sessions;
    private final ProofEvents events;

    /** Creates the check. */
    public BaseCheck(Sessions sessions, ProofEvents events) {
        this.sessions = sessions;
        this.events = events;
    }

    /** Reads the whole base. */
    public BaseReport run() {
        var faults = new ArrayList<String>();
        List<UUID> ids = after(START);
        while (!ids.isEmpty()) {
            ids.forEach(id -> ProofEvent.firstBreak(events.of(id)).ifPresent(n -> faults.add(
                    "La preuve du document " + id + " est rompue à l'événement n° " + n + ".")));
            ids = after(ids.getLast());
        }
        return new BaseReport(count("Student"), count("SignatureRequest"), count("SigningTransaction"), count("ProofEvent"), faults);
    }

    private List<UUID> after(UUID last) {
        return sessions.ask(db -> db.createSelectionQuery("select id from SigningTransaction where id > :last order by id", UUID.class)
                .setParameter("last", last)
                .setMaxResults(AT_ONCE)
                .getResultList());
    }

    private long count(String entity) {
        return sessions.ask(db -> db.createSelectionQuery("select count(*) from " + entity, Long.class).getSingleResult());
    }
}
