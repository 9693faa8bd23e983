package fr.paraphe.platform.pages.signing;

import fr.paraphe.domain.signing.Access;
import fr.paraphe.domain.signing.ReadSigningLink.LinkView;
import fr.paraphe.domain.signing.SigningDesk;
import fr.paraphe.platform.http.Csrf;
import fr.paraphe.platform.http.Sessions;
import fr.paraphe.platform.pages.Frame;
import fr.paraphe.platform.pages.Pages;
import fr.paraphe.platform.setup.PlatformUseCases;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;

/** What a link received by e-mail leads to: «Comment signer mon document ?», or why it leads nowhere any more (02, § 2.6). */
public final class LinkPages {
    private static final Set<Access> GONE = Set.of(Access.CANCELLED, Access.REVOKED, Access.REPLACED, Access.LAPSED);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy 'à' HH:mm", Locale.FRENCH).withZone(ZoneId.of("Europe/Paris"));
    private final Pages pages;
    private final PlatformUseCases uses;
    private final Sessions sessions;

    /** Opens links by {@code uses}. */
    public LinkPages(Pages pages, PlatformUseCases uses, Sessions sessions) {
        this.pages = pages;
        this.uses = uses;
        this.sessions = sessions;
    }

    /** The first page; {@code batch} adapts it to the representative. */
    public record LandingPage(Frame frame, String action, boolean batch) {}

    /** A dead link: its sentence, whether the signed copy can be downloaded, whether a new link may be asked. */
    public record DeadPage(Frame frame, String text, String download, String renewal, boolean asked) {}

    /** Declares the routes. */
    public void addTo(RoutesConfig routes) {
        routes.get("/s/{token}", this::landing);
        routes.post("/s/{token}/open", this::open);
        routes.post("/s/{token}/renew", this::renew);
        routes.get("/s/{token}/document", this::archived);
    }

    private void landing(Context ctx) {
        String token = ctx.pathParam("token");
        LinkView view = uses.readLink().read(token).orElseThrow(SigningDesk::notFound);
        if (view.access() != Access.OPEN) {
            dead(ctx, view, false);
            return;
        }
        Frame frame = pages.frame("Comment signer mon document\u00a0?", Csrf.of(token), "landing.mjs");
        pages.show(ctx, "signing/landing.jte", new LandingPage(frame, "/s/" + token + "/open", false));
    }

    private void dead(Context ctx, LinkView view, boolean asked) {
        String token = ctx.pathParam("token");
        Access access = view.access();
        Instant signedAt = view.signatory().progress().signedAt();
        String text = access == Access.SIGNED && signedAt != null
                ? "Vous avez déjà signé ce document le " + MOMENT.format(signedAt) + "." : access.message();
        boolean ready = access == Access.SIGNED && view.transaction().circuit().archivedAt() != null;
        if (!asked) {
            ctx.status(GONE.contains(access) ? HttpStatus.GONE : HttpStatus.OK);
        }
        pages.show(ctx, "signing/dead.jte", new DeadPage(pages.frame("Lien de signature", Csrf.of(token)), text,
                ready ? "/s/" + token + "/document" : "", access == Access.LAPSED ? "/s/" + token + "/renew" : "", asked));
    }

    private void open(Context ctx) {
        String token = ctx.pathParam("token");
        LinkView view = uses.readLink().read(token).orElseThrow(SigningDesk::notFound);
        Csrf.require(ctx, token);
        if (view.access() != Access.OPEN) {
            dead(ctx, view, false);
            return;
        }
        sessions.enter(ctx, "/signer/", uses.openLink().open(token, Sessions.trace(ctx)));
    }

    private void renew(Context ctx) {
        String token = ctx.pathParam("token");
        Csrf.require(ctx, token);
        LinkView view = uses.readLink().read(token).orElseThrow(SigningDesk::notFound);
        uses.askNewLink().ask(token);
        dead(ctx, view, true);
    }

    private void archived(Context ctx) {
        LinkView view = uses.readLink().read(ctx.pathParam("token")).orElseThrow(SigningDesk::notFound);
        if (view.access() != Access.SIGNED || view.transaction().circuit().archivedAt() == null) {
            throw SigningDesk.notFound();
        }
        ctx.header("Content-Disposition", "attachment; filename=\"document-signe.pdf\"").contentType("application/pdf")
                .result(uses.desk().documents().current(view.transaction().id()));
    }
}
