package fr.paraphe.platform.http;

import fr.paraphe.domain.shared.RefusedException;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** How large a form may be that is sent to us. */
public final class BodySize {
    /** What is read of a form that is too large, and forgotten: a browser that is still writing would not hear the answer. */
    private static final long MOST_FORGOTTEN = 1_000_000;

    private BodySize() {}

    /**
     * Refuses a form that says it is larger than {@code largest} bytes; nothing of it is kept.
     *
     * @throws RefusedException {@code too-large}
     */
    public static void require(Context ctx, long largest) {
        long size = ctx.contentLength();
        if (size <= largest) {
            return;
        }
        try (InputStream form = ctx.bodyInputStream()) {
            form.skipNBytes(Math.min(size, MOST_FORGOTTEN));
        } catch (IOException e) {
            throw refused(e); // whoever sent it has gone
        }
        throw refused(null);
    }

    private static RefusedException refused(@Nullable IOException cause) {
        return new RefusedException("too-large", "La demande est trop grande.", cause);
    }
}
