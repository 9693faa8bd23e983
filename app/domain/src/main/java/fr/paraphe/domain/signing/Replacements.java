package fr.paraphe.domain.signing;

import fr.paraphe.domain.dispatch.PersonSnapshot;
import fr.paraphe.domain.dispatch.Signatory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Puts others in the place of signatories who have not signed (X25), or the same at another address (D-27): the links received are revoked,
 * the pages open in a browser close, and whoever may sign now is invited, by one message for each address. A person replaced by another is
 * told so if he had been invited; nobody writes to an address that was wrong.
 */
public final class Replacements {
    private final SigningDesk desk;
    private final Invitations invitations;

    /** Replaces signatories of documents of {@code desk}; links and messages are those of {@code invitations}. */
    public Replacements(SigningDesk desk, Invitations invitations) {
        this.desk = desk;
        this.invitations = invitations;
    }

    /** A signatory of one locked document, and who signs from now on in his place. */
    public record Due(SigningTransaction transaction, Signatory signatory, PersonSnapshot next) {
        private boolean samePerson() {
            return signatory.person().personId().equals(next.personId());
        }
    }

    /** Replaces all of them in the name of {@code name}; in the caller's database transaction. */
    public void replace(List<Due> due, String name) {
        Map<UUID, SigningTransaction> replaced = new LinkedHashMap<>();
        var lines = new ArrayList<MessageText.Line>();
        var relieved = new ArrayList<MessageText.Called>();
        for (Due one : due) {
            UUID id = one.transaction().id();
            if (!one.samePerson() && !one.signatory().person().email().isBlank()
                    && invitations.invited(one.transaction(), one.signatory())) {
                relieved.add(new MessageText.Called(one.transaction(), one.signatory()));
            }
            shut(one);
            SigningTransaction before = replaced.getOrDefault(id, one.transaction());
            SigningTransaction next = before.with(before.circuit().replaced(one.signatory().id(), one.next()));
            replaced.put(id, next);
            tell(one, name);
            next.circuit().front().stream().filter(s -> s.id().equals(one.signatory().id()) && invitable(next, s))
                    .forEach(s -> lines.add(new MessageText.Line(next, s, invitations.newLink(next, s))));
        }
        // the representative of several documents is told once: what is kept of the first is read for the next
        replaced.values().forEach(next -> desk.documents().update(invitations.representativeTold(next)));
        invitations.queue(lines);
        invitations.relieved(relieved);
    }

    private static boolean invitable(SigningTransaction transaction, Signatory signatory) {
        return transaction.startedAt() != null && !signatory.representative();
    }

    /** Nothing that the former person received or has open leads to the document any more. */
    private void shut(Due one) {
        UUID id = one.transaction().id();
        desk.revokeLinks(id, one.signatory().id());
        desk.sessions().leave(id, one.signatory().id());
    }

    private void tell(Due one, String name) {
        PersonSnapshot former = one.signatory().person();
        String address = Masks.way(OutgoingMessage.Channel.EMAIL, one.next());
        String role = ", " + one.signatory().role().label();
        if (one.samePerson()) {
            desk.trail().append(one.transaction().id(), ProofEventType.CORRECTED, name,
                    former.lastFirst() + role + ", " + address + mobile(one.next()));
        } else {
            desk.trail().append(one.transaction().id(), ProofEventType.REPLACED, name,
                    former.lastFirst() + role + ", par " + one.next().lastFirst() + ", " + address + mobile(one.next()));
        }
    }

    private static String mobile(PersonSnapshot person) {
        return person.mobile() == null ? "" : ", " + Masks.way(OutgoingMessage.Channel.SMS, person);
    }
}
