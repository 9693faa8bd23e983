package fr.paraphe.platform.http;

import fr.paraphe.domain.signing.ClientTrace;
import fr.paraphe.domain.signing.OpenSigningLink.Opened;
import fr.paraphe.domain.signing.ResumeSession;
import fr.paraphe.domain.signing.SignerSession;
import fr.paraphe.domain.signing.SigningDesk;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** Gives a browser the cookie of its session, and recognises it; the cookie's path lets one browser hold several sessions (F114). */
public final class Sessions {
    private static final String COOKIE = "ps";
    private static final int UNTIL_CLOSED = -1;
    private final ResumeSession resume;
    private final BooleanSupplier https;

    /** Recognises sessions by {@code resume}; cookies are Secure when {@code https}. */
    public Sessions(ResumeSession resume, BooleanSupplier https) {
        this.resume = resume;
        this.https = https;
    }

    /** A browser recognised: its session and the secret that its forms' token derives from. */
    public record Known(SignerSession session, String secret) {
        /** Returns the token of its forms. */
        public String csrf() {
            return Csrf.of(secret);
        }
    }

    /** Hands the cookie over and sends the browser on, to an address without the link's token. */
    public void enter(Context ctx, String root, Opened opened) {
        String path = root + opened.sessionId();
        ctx.cookie(new Cookie(COOKIE, opened.secret(), path, UNTIL_CLOSED, https.getAsBoolean(), true, null, SameSite.STRICT));
        ctx.redirect(path, HttpStatus.SEE_OTHER);
    }

    /** Returns the secret of the browser's cookie, whatever it opens; none is the same {@code not-found} as an unknown one. */
    public static String secret(Context ctx) {
        return Optional.ofNullable(ctx.cookie(COOKIE)).orElseThrow(SigningDesk::notFound);
    }

    /** Returns whose request this is; an unknown session, another's, the client's own or one too old: the same {@code not-found}. */
    public Known known(Context ctx) {
        String secret = secret(ctx);
        SignerSession session = resume.resume(id(ctx.pathParam("sid")), secret).filter(s -> !s.coded()).orElseThrow(SigningDesk::notFound);
        return new Known(session, secret);
    }

    /** Returns whose request this is, after checking the token of its form. */
    public Known writing(Context ctx) {
        Known known = known(ctx);
        Csrf.require(ctx, known.secret());
        return known;
    }

    /** Reads an identifier; what is none is simply not found. */
    public static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw (RuntimeException) SigningDesk.notFound().initCause(e);
        }
    }

    /** Returns where a request comes from, for the proof: the connection's own address, never a header that anybody can write. */
    public static ClientTrace trace(Context ctx) {
        String agent = ctx.userAgent();
        return new ClientTrace(ctx.ip(), agent == null ? "" : agent);
    }
}
