package fr.paraphe.platform.http;

import fr.paraphe.domain.shared.RefusedException;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Refuses what another site makes a browser send: every method but GET and HEAD must come from our own pages. Cookies ignore ports, so
 * SameSite does not protect a local base; a form under {@code no-referrer} sends {@code Origin: null}, hence Sec-Fetch-Site first.
 */
public final class OriginRule implements Handler {
    private static final Set<HandlerType> HARMLESS = Set.of(HandlerType.GET, HandlerType.HEAD);
    private final Supplier<String> ownOrigin;

    /** Compares with {@code ownOrigin}, known once the server listens. */
    public OriginRule(Supplier<String> ownOrigin) {
        this.ownOrigin = ownOrigin;
    }

    @Override
    public void handle(Context ctx) {
        if (HARMLESS.contains(ctx.method()) || ctx.path().startsWith("/api/")) {
            return;
        }
        String site = ctx.header("Sec-Fetch-Site");
        boolean ours = site != null ? "same-origin".equals(site) : ownOrigin.get().equals(ctx.header("Origin"));
        if (!ours) {
            throw forbidden();
        }
    }

    static RefusedException forbidden() {
        return new RefusedException("forbidden", "Cette demande ne vient pas de nos pages\u00a0: rien n'a été fait.");
    }
}
