package fr.paraphe.platform.http;

import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.TryLaterException;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;

/** Answers a refusal as problem+json (RFC 9457) with its stable code; never a stack trace, a version or an inner identifier. */
public final class Problem {
    private static final int CONFLICT = 409;
    private static final Map<String, Integer> STATUS = Map.ofEntries(
            Map.entry("bad-request", 400), Map.entry("unauthorised", 401), Map.entry("forbidden", 403),
            Map.entry("other-representative", 403), Map.entry("not-found", 404), Map.entry("too-large", 413),
            Map.entry("document-refused", 422), Map.entry("mobile-missing", 422), Map.entry("reason-missing", 422),
            Map.entry("image-refused", 422), Map.entry("name-different", 422), Map.entry("code-wrong", 422),
            Map.entry("code-expired", 422), Map.entry("code-missing", 422),
            Map.entry("login-refused", 422), Map.entry("password-weak", 422), Map.entry("password-different", 422),
            Map.entry("code-way", 422), Map.entry("too-soon", 429), Map.entry("too-many", 429),
            Map.entry("code-locked", 429), Map.entry("internal", 500));

    private Problem() {}

    /** Returns the HTTP status of a code; what is not listed is a conflict with the present state. */
    public static int status(String code) {
        return STATUS.getOrDefault(code, CONFLICT);
    }

    /** Tells whether the caller wants JSON: the interface always, a page's script when it asks. */
    public static boolean wantsJson(Context ctx) {
        String accept = ctx.header("Accept");
        return ctx.path().startsWith("/api/") || (accept != null && accept.contains("json") && !accept.contains("text/html"));
    }

    /** Sets the status of a refusal and, for a limit, when to try again. */
    public static void mark(Context ctx, RefusedException refusal) {
        ctx.status(status(refusal.code()));
        if (refusal instanceof TryLaterException later) {
            ctx.header("Retry-After", Long.toString(later.seconds()));
        }
    }

    /** Writes a refusal. */
    public static void write(Context ctx, RefusedException refusal) {
        mark(ctx, refusal);
        int status = status(refusal.code());
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "about:blank");
        body.put("title", refusal.code());
        body.put("status", status);
        body.put("code", refusal.code());
        body.put("detail", String.valueOf(refusal.getMessage()));
        Json.write(ctx.status(status), "application/problem+json", body);
    }
}
