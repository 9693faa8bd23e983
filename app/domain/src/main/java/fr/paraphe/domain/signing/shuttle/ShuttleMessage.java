package fr.paraphe.domain.signing.shuttle;

import fr.paraphe.domain.directory.shuttle.Shuttle;
import fr.paraphe.domain.signing.MessageText;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes the message that carries the link of a sheet; it names no student. */
final class ShuttleMessage {
    static final String SUBJECT = "Fiche navette\u00a0: vérifiez les informations de votre entreprise";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRENCH).withZone(ZoneId.of("Europe/Paris"));

    private ShuttleMessage() {}

    static String text(Shuttle shuttle, String school) {
        return "Bonjour,\n\n" + MessageText.plain(school) + " prépare " + documents(shuttle.internships()) + " avec votre entreprise, "
                + MessageText.plain(shuttle.company()) + ". Avant l'envoi des documents à signer, merci de vérifier et de compléter"
                + " les informations de votre entreprise\u00a0: cela prend quelques minutes, sans compte ni mot de passe.\n\n{"
                + ShuttleLinks.MARK + ":" + shuttle.id() + "}\n\nCe lien est personnel et valable jusqu'au "
                + DAY.format(shuttle.link().expiresAt()) + ". Répondre n'engage à rien\u00a0: l'établissement relit vos corrections avant"
                + " de les enregistrer.\n\nTraitement et protection des données personnelles\u00a0: " + MessageText.PRIVACY + '\n';
    }

    private static String documents(int internships) {
        return switch (internships) {
            case 0 -> "ses prochaines conventions";
            case 1 -> "la convention d'un stage";
            default -> "les conventions de " + internships + " stages";
        };
    }
}
