package fr.paraphe.domain.shared;

/** What something is called, in French and in English; the sentences of the domain itself are in French. */
public record Words(String french, String english) {
    /** Returns words that are the same in both languages. */
    public static Words same(String both) {
        return new Words(both, both);
    }
}
