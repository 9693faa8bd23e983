package fr.paraphe.domain.signing;

import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.shared.RefusedException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether a signatory may go on now, read again at every request; else why not, and what his page says (02, § 2.6). */
public enum Access {
    OPEN("open", ""),
    SIGNED("already-signed", "Vous avez déjà signé ce document."),
    DECLINED("already-declined", "Vous avez refusé de signer ce document."),
    SPARED("other-signed",
            "L'autre responsable légal a déjà signé ce document\u00a0: sa signature suffit, vous n'avez plus rien à faire."),
    CANCELLED("cancelled", "Cette demande de signature a été annulée par l'établissement."),
    REVOKED("link-revoked", "Cette demande de signature a été annulée par l'établissement."),
    REPLACED("link-replaced", "Ce lien a été remplacé\u00a0: si vous devez toujours signer, utilisez le dernier message reçu."),
    LAPSED("link-lapsed", "Ce lien n'est plus valable."),
    NOT_YOUR_TURN("not-your-turn", "Ce n'est pas encore à vous de signer\u00a0: un message vous préviendra.");

    private final String code;
    private final String message;

    Access(String code, String message) {
        this.code = code;
        this.message = message;
    }

    /** Returns the stable code. */
    public String code() {
        return code;
    }

    /** Returns the sentence of the page. */
    public String message() {
        return message;
    }

    /** Refuses with this code and sentence unless the way is open. */
    public void require() {
        if (this != OPEN) {
            throw new RefusedException(code, message);
        }
    }

    /** Returns what {@code signatory} may do at {@code now}; {@code link} is absent for the representative, who finalises without one. */
    public static Access of(Circuit circuit, Signatory signatory, @Nullable SigningLink link, Instant now) {
        if (circuit.cancelledAt() != null) {
            return CANCELLED;
        }
        if (signatory.signed()) {
            return SIGNED;
        }
        if (signatory.declined()) {
            return DECLINED;
        }
        if (circuit.spared(signatory)) {
            return SPARED;
        }
        if (now.isAfter(circuit.endsAt()) || circuit.declined()) {
            return LAPSED;
        }
        LinkStatus status = link == null ? LinkStatus.ACTIVE : link.status(now);
        boolean finalised = circuit.archivedAt() != null || circuit.representative().filter(Signatory::signed).isPresent();
        if (status == LinkStatus.REVOKED || finalised) {
            return REVOKED;
        }
        if (status == LinkStatus.LAPSED) {
            return LAPSED;
        }
        return circuit.front().stream().anyMatch(s -> s.id().equals(signatory.id())) ? OPEN : NOT_YOUR_TURN;
    }
}
