package fr.paraphe.domain.merge;

import java.time.LocalDate;

/**
 * One circuit of an internship: the category of its template, how it stands, since when (Europe/Paris: sent, archived, cancelled or
 * expired), and how many of its signatories signed.
 */
public record PastCircuit(String category, State state, LocalDate date, int signed, int total) {
    /** How a circuit stands, as far as a new sending is concerned. */
    public enum State {
        RUNNING,
        ARCHIVED,
        CANCELLED,
        EXPIRED
    }
}
