package fr.paraphe.domain.signing;

/** Where a request came from: the address and the browser's own name, kept in the proof only (08, «Evidence vs minimisation»). */
public record ClientTrace(String ip, String userAgent) {
    /** An act of the platform itself. */
    public static final ClientTrace NONE = new ClientTrace("", "");

    /** Keeps at most 45 and 300 characters, without control characters. */
    public ClientTrace {
        ip = clean(ip, 45);
        userAgent = clean(userAgent, 300);
    }

    private static String clean(String text, int most) {
        String plain = text.replaceAll("\\p{Cntrl}", " ");
        return plain.length() > most ? plain.substring(0, most) : plain;
    }
}
