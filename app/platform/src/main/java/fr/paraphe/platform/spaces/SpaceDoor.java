package fr.paraphe.platform.spaces;

import fr.paraphe.domain.signing.Secrets;
import fr.paraphe.domain.signing.space.ResumeSpace;
import fr.paraphe.domain.signing.space.ResumeSpace.Visit;
import fr.paraphe.platform.http.BodySize;
import fr.paraphe.platform.http.Csrf;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Recognises the browsers of the Spaces by their cookie, and sends the others to the entrance. A cookie that a browser brings to the
 * entrance is never taken up: a new secret is made at each entry.
 */
final class SpaceDoor {
    static final String ROOT = "/espace";
    static final String ENTRANCE = ROOT + "/connexion";
    private static final String COOKIE = "pe";
    private static final String FORM_COOKIE = "pf";
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final long LARGEST = 20_000;
    private final ResumeSpace resume;
    private final BooleanSupplier https;

    SpaceDoor(ResumeSpace resume, BooleanSupplier https) {
        this.resume = resume;
        this.https = https;
    }

    /** Somebody in his Space, and the token of his forms. */
    record Known(Visit visit, String csrf) {}

    /** Shows a page of the Space, or the way in. */
    void inside(Context ctx, Consumer<Known> page) {
        known(ctx).ifPresentOrElse(page, () -> ctx.redirect(secret(ctx).isPresent() ? ENTRANCE + "?fin" : ENTRANCE, HttpStatus.SEE_OTHER));
    }

    /** Does what a form of the Space asks, after checking its token. */
    void writing(Context ctx, Consumer<Known> act) {
        requireSmall(ctx);
        inside(ctx, known -> {
            Csrf.require(ctx, secret(ctx).orElseThrow());
            act.accept(known);
        });
    }

    private Optional<Known> known(Context ctx) {
        return secret(ctx).flatMap(secret -> resume.resume(secret).map(visit -> new Known(visit, Csrf.of(secret))));
    }

    /** Returns the secret of the browser's cookie, whatever it opens. */
    Optional<String> secret(Context ctx) {
        return cookie(ctx, COOKIE);
    }

    private static Optional<String> cookie(Context ctx, String name) {
        return Optional.ofNullable(ctx.cookie(name)).filter(value -> SECRET.matcher(value).matches());
    }

    /** Gives the browser the cookie of its session. */
    void enter(Context ctx, String secret) {
        give(ctx, COOKIE, secret, -1);
    }

    /** Takes the cookie of its session back. */
    void leave(Context ctx) {
        give(ctx, COOKIE, "", 0);
    }

    private void give(Context ctx, String name, String value, int age) {
        ctx.cookie(new Cookie(name, value, ROOT, age, https.getAsBoolean(), true, null, SameSite.STRICT));
    }

    /** Returns the token of a form shown to somebody who is not in yet, which only this browser can send back. */
    String formToken(Context ctx) {
        String own = cookie(ctx, FORM_COOKIE).orElseGet(Secrets::next);
        give(ctx, FORM_COOKIE, own, -1);
        return Csrf.of(own);
    }

    /** Refuses a form that this browser was not shown, or that is too large for one of ours. */
    void requireForm(Context ctx) {
        requireSmall(ctx);
        Csrf.require(ctx, cookie(ctx, FORM_COOKIE).orElseGet(Secrets::next)); // without a cookie, no token is right
    }

    void requireSmall(Context ctx) {
        BodySize.require(ctx, LARGEST);
    }
}
