package fr.paraphe.platform.pages.signing;

import com.fasterxml.jackson.databind.JsonNode;
import fr.paraphe.domain.signing.RecordPageView.Reading;
import fr.paraphe.domain.signing.SigningDesk.Turn;
import fr.paraphe.platform.http.Json;
import fr.paraphe.platform.http.Sessions;
import fr.paraphe.platform.http.Sessions.Known;
import fr.paraphe.platform.pages.Frame;
import fr.paraphe.platform.pages.Pages;
import fr.paraphe.platform.setup.PlatformUseCases;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.UUID;

/** The reading page: the document to its last page, then «Commencer la signature» (F118); and the page to refuse. */
public final class ReadingPages {
    private final Pages pages;
    private final PlatformUseCases uses;
    private final Sessions sessions;

    /** Shows documents by {@code uses}. */
    public ReadingPages(Pages pages, PlatformUseCases uses, Sessions sessions) {
        this.pages = pages;
        this.uses = uses;
        this.sessions = sessions;
    }

    /** The document to read. */
    public record ReadingPage(Frame frame, String root, String documentName, int pageCount, boolean read) {}

    /** The page to refuse a document; {@code document} is empty when the session has only one. */
    public record RefusePage(Frame frame, String action, String back, String documentName, String document, String error) {}

    /** Declares the routes. */
    public void addTo(RoutesConfig routes) {
        routes.get("/signer/{sid}", this::read);
        routes.get("/signer/{sid}/document", this::document);
        routes.post("/signer/{sid}/views", this::viewed);
        routes.get("/signer/{sid}/refuse", ctx -> refuseForm(ctx, sessions.known(ctx), ""));
        routes.post("/signer/{sid}/refuse", this::refuse);
    }

    private void read(Context ctx) {
        Known known = sessions.known(ctx);
        Turn turn = open(known);
        Frame frame = pages.frame("Lire le document", known.csrf(), "reading.mjs", "session.mjs");
        pages.show(ctx, "signing/reading.jte", new ReadingPage(frame, "/signer/" + known.session().id(),
                turn.transaction().documentName(), turn.transaction().pages(), turn.session().readAt() != null));
    }

    private void document(Context ctx) {
        UUID sid = sessions.known(ctx).session().id();
        ctx.header("Content-Disposition", "inline; filename=\"document.pdf\"").contentType("application/pdf")
                .result(uses.readDocument().read(sid, uses.desk().onlyDocument(sid)));
    }

    private void viewed(Context ctx) {
        Known known = sessions.writing(ctx);
        JsonNode body = Json.body(ctx);
        JsonNode page = body.path("page");
        if (!body.isObject() || body.size() != 1 || !page.isInt()) {
            throw Json.bad("Un seul champ est attendu\u00a0: page, un nombre.");
        }
        Reading reading = uses.recordView().view(known.session().id(), page.intValue(), Sessions.trace(ctx));
        Json.write(ctx, Map.of("seen", reading.seen(), "of", reading.of(), "complete", reading.complete()));
    }

    private void refuseForm(Context ctx, Known known, String error) {
        Turn turn = open(known);
        String root = "/signer/" + known.session().id();
        pages.show(ctx, "signing/refuse.jte", new RefusePage(pages.frame("Refuser de signer", known.csrf()), root + "/refuse", root,
                turn.transaction().documentName(), "", error));
    }

    private void refuse(Context ctx) {
        Known known = sessions.writing(ctx);
        UUID sid = known.session().id();
        String reason = ctx.formParam("reason");
        if (reason == null || reason.isBlank()) {
            refuseForm(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), known, "Indiquez le motif de votre refus.");
            return;
        }
        uses.decline().decline(sid, uses.desk().onlyDocument(sid), reason, Sessions.trace(ctx));
        ctx.redirect("/signer/" + sid + "/done", HttpStatus.SEE_OTHER);
    }

    private Turn open(Known known) {
        UUID sid = known.session().id();
        Turn turn = uses.desk().read(sid, uses.desk().onlyDocument(sid));
        turn.access(uses.desk().trail().now()).require();
        return turn;
    }
}
