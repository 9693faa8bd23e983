package fr.paraphe.domain.signing;

import fr.paraphe.domain.dispatch.OutgoingRequest;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.template.SignatoryRole;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Writes the texts of messages, with marks where a secret will stand ({@code {lien:<id>}}, {@code {code:<id>}}) or an address
 * ({@code {donnees}}, {@code {espace}}).
 */
public final class MessageText {
    /** The mark where the address of the page on personal data will stand. */
    public static final String PRIVACY = "{donnees}";
    /** The mark where the address of the Spaces will stand. */
    public static final String SPACE = "{espace}";
    /** The subject of an e-mail that carries a code. */
    static final String CODE_SUBJECT = "Code de signature";
    /** The subject of the notice to the representative. */
    static final String TO_FINALISE = "Documents à finaliser";
    /** How many links an SMS carries at most. */
    static final int SMS_LINKS = 3;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRENCH).withZone(ZoneId.of("Europe/Paris"));

    private MessageText() {}

    /** One document to sign, as which role, by which link. */
    record Line(SigningTransaction transaction, Signatory signatory, SigningLink link) {}

    /** Returns «1 document à signer» or «n documents à signer»: actions are counted, not papers (T16). */
    static String toSign(int count) {
        return count == 1 ? "1 document à signer" : count + " documents à signer";
    }

    /** Returns the subject of an invitation to so many signatures. */
    static String subject(String words, int count) {
        return words.isBlank() ? toSign(count) : words + " – " + toSign(count);
    }

    /** One signature as an invitation announces it: of which document, as which role, and by which link or what stands for it. */
    public record Announced(String document, String reference, SignatoryRole role, String link) {}

    /** Returns the subject and the text of an invitation as somebody reads it, before anything is sent (E14). */
    public static OutgoingRequest.Message preview(OutgoingRequest.Message words, List<Announced> signatures, Instant end) {
        return signatures.stream().allMatch(one -> one.role() == SignatoryRole.INSTITUTION_REPRESENTATIVE)
                ? new OutgoingRequest.Message(words.senderLabel(), TO_FINALISE, shown(finalisation(signatures.getFirst().document())))
                : new OutgoingRequest.Message(words.senderLabel(), subject(words.subject(), signatures.size()),
                        shown(invitation(words.body(), signatures, end)));
    }

    private static String shown(String text) {
        return text.replace(PRIVACY, "(adresse de la page)").replace(SPACE, "(adresse des Espaces)").strip();
    }

    private static String invitation(String words, List<Announced> signatures, Instant end) {
        var text = new StringBuilder(plain(words).strip());
        text.append("\n\nVous avez ").append(toSign(signatures.size())).append("\u00a0:\n");
        for (Announced one : signatures) {
            text.append("\n- ").append(plain(one.document())).append(" (").append(one.reference())
                    .append("), en tant que ").append(one.role().label())
                    .append("\n  ").append(one.link()).append("\n");
        }
        text.append("\nÀ signer au plus tard le ").append(DAY.format(end))
                .append(". Chaque lien est personnel\u00a0: ne le transférez pas.")
                .append("\n\nCes documents vous attendent aussi dans votre Espace, où vous trouverez ensuite le document signé\u00a0: ")
                .append(SPACE);
        return text.append("\n\nTraitement et protection des données personnelles\u00a0: ").append(PRIVACY).append('\n').toString();
    }

    /** Returns the subject of a reminder of so many signatures, the end of which comes or not. */
    static String reminderSubject(int count, boolean ending) {
        return (ending ? "Bientôt trop tard – " : "Rappel – ") + toSign(count);
    }

    /** Returns an e-mail that announces those documents in those words: an invitation's, or a reminder's (F113, F144). */
    static String announcing(String words, List<Line> lines) {
        return invitation(words, lines.stream().map(line -> new Announced(line.transaction().documentName(),
                line.transaction().reference(), line.signatory().role(), "{lien:" + line.link().id() + "}")).toList(), end(lines));
    }

    private static Instant end(List<Line> lines) {
        return lines.stream().map(l -> l.link().expiresAt()).min(Instant::compareTo).orElseThrow();
    }

    /**
     * Returns the reminder by SMS: who asks, how many signatures, until when, and the links, {@link #SMS_LINKS} at most since each takes
     * a part of 160 characters.
     */
    static String reminderSms(List<Line> lines) {
        String sender = plain(lines.getFirst().transaction().message().senderLabel()).strip();
        var text = new StringBuilder(sender.isEmpty() ? "Paraphe" : sender).append(" : ")
                .append(toSign(lines.size()))
                .append(" avant le ").append(DAY.format(end(lines))).append('.');
        lines.stream().limit(SMS_LINKS).forEach(line -> text.append("\n{lien:").append(line.link().id()).append('}'));
        int others = lines.size() - SMS_LINKS;
        return others <= 0 ? text.toString() : text.append("\nPour ").append(others).append(" autre(s) : voyez vos e-mails.").toString();
    }

    /** Returns the reminder by SMS to the representative, who signs from the client. */
    static String finalisationSms(int count) {
        return "Paraphe : " + (count == 1 ? "1 document attend" : count + " documents attendent")
                + " votre signature dans le suivi des signatures.";
    }

    /** Returns the notice to the representative that documents await his signature, which he gives from the client (P3). */
    static String finalisation(String documentName) {
        return "Les signatures obligatoires du document «\u00a0" + plain(documentName) + "\u00a0» sont complètes.\n\n"
                + "Vous pouvez le finaliser depuis le suivi des signatures, par «\u00a0Finaliser les documents\u00a0». "
                + "Les autres documents du même envoi y apparaîtront au fur et à mesure, sans autre message.\n\n"
                + "Traitement et protection des données personnelles\u00a0: " + PRIVACY + '\n';
    }

    /** Returns the notice of a refusal, with name and reason (P4). */
    static String refusal(String documentName, String who, String reason) {
        return plain(who) + " a refusé de signer le document «\u00a0" + plain(documentName) + "\u00a0».\n\nMotif\u00a0: " + plain(reason)
                + "\n\nTraitement et protection des données personnelles\u00a0: " + PRIVACY + '\n';
    }

    /** One signature that had been asked for: of which document, of whom. */
    record Called(SigningTransaction transaction, Signatory signatory) {}

    /** Returns the subject of the notice that so many signatures are not asked for any more. */
    static String cancelledSubject(int count) {
        return count == 1 ? "Demande de signature annulée" : count + " demandes de signature annulées";
    }

    /** Returns the notice that these signatures are not asked for any more, with the reason (P7, F182). */
    static String cancellation(List<Called> called, String reason) {
        return listing(called, called.size() == 1 ? "L'établissement a annulé cette demande de signature\u00a0:\n"
                        : "L'établissement a annulé ces demandes de signature\u00a0:\n")
                .append("\n\nMotif\u00a0: ").append(plain(reason))
                .append("\n\nVous n'avez plus rien à signer\u00a0: les liens déjà reçus ne s'ouvrent plus, et une signature déjà donnée "
                        + "est sans effet. Si ces documents vous sont envoyés de nouveau, un autre message vous le dira.")
                .append("\n\nTraitement et protection des données personnelles\u00a0: ").append(PRIVACY).append('\n').toString();
    }

    /** Returns the subject of the notice that somebody else signs so many times in his place. */
    static String relievedSubject(int count) {
        return count == 1 ? "Vous n'avez plus à signer ce document" : "Vous n'avez plus à signer " + count + " documents";
    }

    /** Returns the notice that somebody else signs in his place; whoever that is stays untold (X25). */
    static String relieved(List<Called> called) {
        return listing(called, "L'établissement a désigné une autre personne pour signer à votre place\u00a0:\n")
                .append("\n\nVous n'avez plus rien à signer\u00a0: le lien déjà reçu ne s'ouvre plus.")
                .append("\n\nTraitement et protection des données personnelles\u00a0: ").append(PRIVACY).append('\n').toString();
    }

    private static StringBuilder listing(List<Called> called, String introduction) {
        var text = new StringBuilder(introduction);
        for (Called one : called) {
            text.append("\n- ").append(plain(one.transaction().documentName())).append(" (").append(one.transaction().reference())
                    .append("), en tant que ").append(one.signatory().role().label());
        }
        return text;
    }

    /** Returns the text of a message that carries a document: its template's words, and where to read about personal data. */
    static String accompanying(String words) {
        return plain(words).strip() + "\n\nTraitement et protection des données personnelles\u00a0: " + PRIVACY + '\n';
    }

    /**
     * Returns the message that carries a code for so many documents: an SMS in one part of 160 characters of GSM 7 bits, hence ordinary
     * spaces, or an e-mail, which has room to say what to do about a code that one has not asked for.
     */
    static String code(OutgoingMessage.Channel way, UUID codeId, int documents) {
        String words = "votre code de signature est {code:" + codeId + "}, " + (documents > 1 ? "pour " + documents + " documents, " : "")
                + "valable 10 minutes. Ne le communiquez pas.";
        return switch (way) {
            case SMS -> "Paraphe : " + words;
            case EMAIL -> "Bonjour,\n\n" + words.substring(0, 1).toUpperCase(Locale.FRENCH) + words.substring(1)
                    + "\n\nVous n'avez rien demandé\u00a0? Quelqu'un essaie peut-être de signer en votre nom\u00a0: "
                    + "prévenez l'établissement."
                    + "\n\nTraitement et protection des données personnelles\u00a0: " + PRIVACY + '\n';
        };
    }

    /** Returns the links that a text holds. */
    static List<UUID> links(String text) {
        return marked("lien", text);
    }

    /** Returns the codes that a text holds. */
    static List<UUID> codes(String text) {
        return marked("code", text);
    }

    /** Returns the identifiers that a text holds under the mark {@code word}. */
    static List<UUID> marked(String word, String text) {
        return Pattern.compile("\\{" + word + ":([0-9a-f-]{36})}").matcher(text).results()
                .map(found -> UUID.fromString(found.group(1))).distinct().toList();
    }

    /** Returns a name or a text typed by somebody such that it cannot pass for one of our marks. */
    public static String plain(String typed) {
        return typed.replace('{', '(').replace('}', ')');
    }
}
