package fr.paraphe.domain.merge;

import java.time.LocalDate;

/**
 * One circuit of an internship: the category of its template, how it stands, since when (Europe/Paris: sent, archived, cancelled,
 * expired or signed on paper), and how many of its signatories signed.
 */
public record PastCircuit(String category, State state, LocalDate date, int signed, int total) {
    /** How a circuit stands, as far as a new sending is concerned. */
    public enum State {
        RUNNING,
        ARCHIVED,
        CANCELLED,
        EXPIRED,
        /** Signed by hand: there was no circuit, or it was cancelled (X18). */
        ON_PAPER,
        /** Put away: nothing may be sent for it (V82). */
        SHELVED
    }
}
