package fr.paraphe.domain.access;

import fr.paraphe.domain.shared.RefusedException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import java.util.UUID;

/** The person at the client: a name for the events, the rights read at this call, and the staff member he is, if any. */
public record Actor(String login, String name, Set<Right> rights, @Nullable UUID staffMemberId) {
    public Actor {
        rights = Set.copyOf(rights);
    }

    /** Refuses with a French sentence when this person lacks {@code right} (F014, F015, F016). */
    public void require(Right right) {
        if (!rights.contains(right)) {
            throw new RefusedException("right-missing", switch (right) {
                case SEND -> "Vous n'avez pas le droit «\u00a0paramétrer et envoyer les documents à la signature électronique\u00a0».";
                case SIGN_FOR_INSTITUTION ->
                    "Vous n'avez pas le droit «\u00a0signer électroniquement les documents au nom de l'établissement\u00a0».";
                case FOLLOW -> "Vous n'avez pas le droit «\u00a0Accéder à la communication\u00a0».";
            });
        }
    }
}
