package fr.paraphe.connectors.mail;

/** The school's mail server; an empty user means that none is asked for. */
public record SmtpServer(String host, int port, String user, String password, Security security) {
    /** How the conversation is protected. */
    public enum Security {
        /** STARTTLS when the server offers it. */
        OPPORTUNISTIC,
        /** STARTTLS or nothing. */
        STARTTLS,
        /** TLS from the first byte (port 465). */
        TLS
    }

    /** Returns a description without the password. */
    @Override
    public String toString() {
        return host + ":" + port + " (" + security + ")";
    }
}
