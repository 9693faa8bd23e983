package fr.paraphe.platform.setup;

import org.jspecify.annotations.Nullable;

/**
 * How the platform is set up: where it listens (port 0 takes a free one), the address that links and browsers use (absent: the one it
 * listens on), the client's token, the institution, whether the base is a demonstration (D-03), and whom to ask about personal data.
 */
public record PlatformSettings(
        String host, int port, @Nullable String publicAddress, String apiToken, String institution, boolean demonstration, String contact) {
    private static final int SHORTEST_TOKEN = 32;

    /** Refuses a token that could be guessed. */
    public PlatformSettings {
        if (apiToken.length() < SHORTEST_TOKEN) {
            throw new IllegalArgumentException("the client's token has at least 32 characters");
        }
    }
}
