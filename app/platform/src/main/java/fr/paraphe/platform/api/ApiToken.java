package fr.paraphe.platform.api;

import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.Sha256;
import fr.paraphe.domain.signing.Secrets;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** Lets only the client in: a Bearer token (RFC 6750) compared by its digest, in constant time. */
final class ApiToken implements Handler {
    private static final String BEARER = "Bearer ";
    private final String digest;

    ApiToken(String token) {
        this.digest = Sha256.hex(token);
    }

    @Override
    public void handle(Context ctx) {
        String given = ctx.header("Authorization");
        if (given == null || !given.startsWith(BEARER) || !Secrets.matches(given.substring(BEARER.length()), digest)) {
            ctx.header("WWW-Authenticate", "Bearer");
            throw new RefusedException("unauthorised", "Le jeton du service de signature est absent ou n'est pas le bon.");
        }
    }
}
