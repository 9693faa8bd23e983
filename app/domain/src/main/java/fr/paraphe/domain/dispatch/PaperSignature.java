package fr.paraphe.domain.dispatch;

import java.time.Instant;
import java.time.LocalDate;

/** That a case was signed on paper (X18): on what day, who recorded it and when, and the SHA-256 of the scan that is kept. */
public record PaperSignature(LocalDate signedOn, Instant recordedAt, String recordedBy, String scanSha256) {
    /** What the list of internships says of a case signed on paper; its last circuit, if it had one, is told by its own status. */
    public static final String STATE = "SIGNED_ON_PAPER";

    /** The French words of that state (02, § 2.2). */
    public static final String LABEL = "Signé sur papier";
}
