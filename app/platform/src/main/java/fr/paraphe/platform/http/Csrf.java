package fr.paraphe.platform.http;

import fr.paraphe.domain.shared.Sha256;
import fr.paraphe.domain.signing.Secrets;
import io.javalin.http.Context;

/** The token that each form carries, derived from a secret which only its browser holds: the cookie, or the link before there is one. */
public final class Csrf {
    private Csrf() {}

    /** Returns the token of the pages shown to the holder of {@code secret}. */
    public static String of(String secret) {
        return Sha256.hex("csrf:" + secret);
    }

    /** Refuses unless the form field {@code csrf} or the header {@code X-Csrf-Token} is that token. */
    public static void require(Context ctx, String secret) {
        String header = ctx.header("X-Csrf-Token");
        String given = header != null ? header : ctx.formParam("csrf");
        if (given == null || !Secrets.same(given, of(secret))) {
            throw OriginRule.forbidden();
        }
    }
}
