package fr.paraphe.domain.output;

import java.util.List;
import java.util.UUID;

/** Who will receive documents by e-mail and who cannot, before anything is made (F077). */
public record MailingPlan(List<Letter> letters, List<Left> left) {
    public MailingPlan {
        letters = List.copyOf(letters);
        left = List.copyOf(left);
    }

    /** One message to send: about which record, whom it concerns, to whom; {@code again} when he was sent this document before. */
    public record Letter(UUID recordId, String concerned, Addressee to, boolean again) {}

    /** A document that cannot leave, whom it concerns, to whom it would have gone, {@link Reason#NOBODY} aside, and why. */
    public record Left(String concerned, Addressee to, Reason reason) {}

    /** Why a document cannot be sent by e-mail. */
    public enum Reason {
        /** The record names nobody to whom this template is written. */
        NOBODY,
        /** No e-mail address is known. */
        NO_EMAIL,
        /** What is known cannot be an e-mail address. */
        INVALID_EMAIL,
        /** The record is no longer in the base. */
        GONE
    }

    /** Returns the messages to send: all of them, or only those to people who were not sent this document before. */
    public List<Letter> toSend(boolean again) {
        return again ? letters : letters.stream().filter(letter -> !letter.again()).toList();
    }
}
