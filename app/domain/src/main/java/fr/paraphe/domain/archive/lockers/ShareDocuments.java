package fr.paraphe.domain.archive.lockers;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.directory.DirectoryPerson;
import fr.paraphe.domain.directory.People;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.dispatch.SignatureRequests;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.Transactions;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** «Partager les documents»: publishes archived documents to further people (F149). */
public final class ShareDocuments {
    private final SignatureRequests requests;
    private final People people;
    private final FileDocument filing;
    private final Transactions transactions;

    /** Creates the use case on its ports. */
    public ShareDocuments(SignatureRequests requests, People people, FileDocument filing, Transactions transactions) {
        this.requests = requests;
        this.people = people;
        this.filing = filing;
        this.transactions = transactions;
    }

    /**
     * Files those documents in the lockers of those people, all or nothing; whoever has one already keeps it as it is.
     *
     * @throws RefusedException {@code right-missing} when {@code actor} may not send; {@code not-archived} when a document is not signed
     *     by all or not known; {@code person-unknown} when somebody has no card any more
     */
    public void share(Actor actor, Collection<UUID> requestIds, Collection<UUID> personIds) {
        actor.require(Right.SEND);
        transactions.inTransaction(() -> {
            Set<UUID> owners = new HashSet<>(personIds);
            people.find(owners).stream().map(DirectoryPerson::id).toList().forEach(owners::remove);
            if (!owners.isEmpty()) {
                throw new RefusedException("person-unknown",
                        "Une des personnes n'est plus dans l'annuaire\u00a0: actualisez la liste, puis recommencez.");
            }
            List<SignatureRequest> archived = requests.find(requestIds);
            if (archived.size() < Set.copyOf(requestIds).size()
                    || archived.stream().anyMatch(request -> request.circuit().archivedAt() == null)) {
                throw new RefusedException("not-archived", "Seuls les documents archivés peuvent être partagés.");
            }
            archived.forEach(request -> filing.file(request, personIds));
        });
    }
}
