package fr.paraphe.domain.tracking;

import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignaturePlatform.ReminderWay;
import fr.paraphe.domain.signing.Reminders;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Why nothing can be done any more to a circuit that has ended, to a signatory who has acted, or why nobody reminds him now (F145, F146):
 * only those who can sign are reminded, once in {@link Reminders#PAUSE} whatever the document (D-14). Reasons are French clauses that
 * follow a name.
 */
final class Obstacles {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy 'à' HH:mm", Locale.FRENCH).withZone(ZoneId.of("Europe/Paris"));

    private Obstacles() {}

    /** Returns why a circuit in that status takes no more reminder, extension or replacement; empty while it runs. */
    static Optional<String> obstacle(RequestStatus status) {
        return switch (status) {
            case AWAITING_SIGNATURES, FINALISABLE, TO_FINALISE -> Optional.empty();
            case SENDING -> Optional.of("le document n'est pas encore transmis");
            case SENDING_FAILED -> Optional.of("son envoi a échoué\u00a0: réessayez dans «\u00a0Tâches de fond\u00a0»");
            case FINALISING -> Optional.of("sa finalisation est en cours");
            case ARCHIVED -> Optional.of("le document est archivé");
            case CANCELLED -> Optional.of("ses signatures sont annulées");
            case DECLINED -> Optional.of("une signature a été refusée");
            case EXPIRED -> Optional.of("son parcours a expiré");
        };
    }

    /** Returns why nothing is expected of {@code signatory} any more: he signed, refused, or is spared; empty while something is. */
    static Optional<String> obstacle(Circuit circuit, Signatory signatory) {
        if (signatory.signed()) {
            return Optional.of("a déjà signé");
        }
        if (signatory.declined()) {
            return Optional.of("a refusé de signer");
        }
        return circuit.spared(signatory) ? Optional.of("l'autre responsable légal a signé pour les deux") : Optional.empty();
    }

    /** Returns why {@code signatory} is not reminded that way at {@code now}; {@code last} holds the last reminder of each person. */
    static Optional<String> obstacle(Circuit circuit, Signatory signatory, ReminderWay way, Map<UUID, Instant> last, Instant now) {
        Optional<String> acted = obstacle(circuit, signatory);
        if (acted.isPresent()) {
            return acted;
        }
        if (circuit.front().stream().noneMatch(one -> one.id().equals(signatory.id()))) {
            return Optional.of("ce n'est pas encore son tour");
        }
        String mobile = signatory.person().mobile();
        if (way == ReminderWay.SMS && (mobile == null || mobile.isBlank())) {
            return Optional.of("aucun numéro de mobile");
        }
        if (way == ReminderWay.EMAIL && signatory.person().email().isBlank()) {
            return Optional.of("aucune adresse e-mail");
        }
        return Optional.ofNullable(last.get(signatory.person().personId())).filter(at -> now.isBefore(at.plus(Reminders.PAUSE)))
                .map(at -> "déjà relancé le " + MOMENT.format(at) + "\u00a0: une relance par personne et par jour");
    }
}
