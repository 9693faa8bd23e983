package fr.paraphe.domain.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Announces a batch: each person gets one message for all the documents he may sign now (F113); repeating sends nothing twice. */
public final class InviteSignatories {
    private final SigningDesk desk;
    private final Invitations invitations;

    /** Announces documents of {@code desk}. */
    public InviteSignatories(SigningDesk desk, Invitations invitations) {
        this.desk = desk;
        this.invitations = invitations;
    }

    /** Invites the front of every started document of that batch; refuses an unknown batch by {@code not-found}. */
    public void ofBatch(UUID batchId) {
        desk.database().inTransaction(() -> {
            List<SigningTransaction> batch = desk.documents().ofBatch(batchId);
            if (batch.isEmpty()) {
                throw SigningDesk.notFound();
            }
            var lines = new ArrayList<MessageText.Line>();
            for (SigningTransaction each : batch) {
                SigningTransaction locked = desk.documents().lock(each.id()).orElseThrow(SigningDesk::notFound);
                lines.addAll(invitations.lines(locked));
                SigningTransaction told = invitations.representativeTold(locked);
                if (!told.equals(locked)) {
                    desk.documents().update(told);
                }
            }
            invitations.queue(lines);
        });
    }
}
