package fr.paraphe.domain.archive.lockers;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.Transactions;
import fr.paraphe.domain.template.DocumentNatures;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Supplier;

/** Classes documents that are filed already under another nature, which a change of their template does not do (F185). */
public final class ReclassifyDocuments {
    private final DigitalLockers lockers;
    private final DocumentNatures natures;
    private final Transactions transactions;

    /** Creates the use case on its ports. */
    public ReclassifyDocuments(DigitalLockers lockers, DocumentNatures natures, Transactions transactions) {
        this.lockers = lockers;
        this.natures = natures;
        this.transactions = transactions;
    }

    /**
     * Classes the documents of those requests under that nature and returns how many places in lockers changed.
     *
     * @throws RefusedException {@code right-missing} when {@code actor} may not send; {@code nature-unknown}
     */
    public int reclassify(Actor actor, Collection<UUID> requestIds, UUID natureId) {
        actor.require(Right.SEND);
        return transactions.inTransaction((Supplier<Integer>) () -> {
            if (natures.all().stream().noneMatch(nature -> nature.id().equals(natureId))) {
                throw new RefusedException("nature-unknown", "Cette nature n'existe plus\u00a0: choisissez-en une autre.");
            }
            return lockers.reclassify(requestIds, natureId);
        });
    }
}
