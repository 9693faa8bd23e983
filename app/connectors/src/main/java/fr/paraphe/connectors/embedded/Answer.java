package fr.paraphe.connectors.embedded;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What the platform answered: status, body, and how long it asks to wait. */
record Answer(int status, byte[] body, @Nullable Duration retryAfter) {
    boolean success() {
        return status >= 200 && status < 300;
    }

    /** Tells whether the platform, or what stands before it, could not take the call now. */
    boolean passing() {
        return status == 429 || status == 502 || status == 503 || status == 504;
    }
}
