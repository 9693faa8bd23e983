package fr.paraphe.platform.pages.finalisation;

import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.finalisation.SignBatch.Result;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.Access;
import fr.paraphe.domain.signing.SignerSession;
import fr.paraphe.domain.signing.SigningDesk;
import fr.paraphe.domain.signing.SigningDesk.Turn;
import fr.paraphe.domain.signing.Terms;
import fr.paraphe.platform.http.Csrf;
import fr.paraphe.platform.http.Json;
import fr.paraphe.platform.http.Problem;
import fr.paraphe.platform.http.Sessions;
import fr.paraphe.platform.http.Sessions.Known;
import fr.paraphe.platform.pages.Frame;
import fr.paraphe.platform.pages.GestureForm;
import fr.paraphe.platform.pages.Identity;
import fr.paraphe.platform.pages.Pages;
import fr.paraphe.platform.pages.SignaturePanel;
import fr.paraphe.platform.pages.signing.LinkPages.LandingPage;
import fr.paraphe.platform.pages.signing.ReadingPages.RefusePage;
import fr.paraphe.platform.setup.PlatformUseCases;
import fr.paraphe.platform.setup.TermsTexts;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The representative's pages: choose among the ready documents, accept once, sign once, read a result for each (F158–F161). */
public final class FinalisationPages {
    private final Pages pages;
    private final PlatformUseCases uses;
    private final Sessions sessions;
    private final Terms conditions;

    /** Finalises by {@code uses}, after the acceptance of the conditions of {@code texts}. */
    public FinalisationPages(Pages pages, PlatformUseCases uses, Sessions sessions, TermsTexts texts) {
        this.pages = pages;
        this.uses = uses;
        this.sessions = sessions;
        this.conditions = texts.conditions();
    }

    /** One document of the batch; {@code href} shows its PDF. */
    public record Row(String id, String reference, String name, String state, String href) {}

    /** The two tabs. */
    public record ListPage(Frame frame, String root, List<Row> toSign, List<Row> refused, List<Row> others) {}

    /** The recapitulation of the chosen documents. */
    public record BatchSummaryPage(Frame frame, String root, Identity identity, List<Row> rows, Terms conditions, String error) {}

    /** The one signature. */
    public record BatchSigningPage(Frame frame, String root, SignaturePanel panel) {}

    /** What became of each document. */
    public record ResultPage(Frame frame, String root, List<Result> results, int signed) {}

    /** Declares the routes. */
    public void addTo(RoutesConfig routes) {
        routes.get("/f/{token}", this::landing);
        routes.post("/f/{token}/open", this::open);
        routes.get("/finalise/{sid}", this::list);
        routes.get("/finalise/{sid}/documents/{id}", this::document);
        routes.post("/finalise/{sid}/summary", ctx -> summary(ctx, sessions.writing(ctx), ""));
        routes.post("/finalise/{sid}/signature", this::accept);
        routes.post("/finalise/{sid}/sign", this::sign);
        routes.get("/finalise/{sid}/refuse/{id}", ctx -> refuseForm(ctx, sessions.known(ctx), Sessions.id(ctx.pathParam("id")), ""));
        routes.post("/finalise/{sid}/refuse", this::refuse);
        routes.get("/finalise/{sid}/done", ctx -> {
            sessions.known(ctx);
            pages.show(ctx, "message.jte", new Pages.Message(pages.frame("Finalisation terminée"), "",
                    "La finalisation est terminée", "Vous pouvez à présent fermer cette fenêtre."));
        });
    }

    private void landing(Context ctx) {
        String token = ctx.pathParam("token");
        if (!uses.enterFinalisation().opens(token)) {
            throw SigningDesk.notFound();
        }
        Frame frame = pages.frame("Comment signer mes documents\u00a0?", Csrf.of(token), "landing.mjs");
        pages.show(ctx, "signing/landing.jte", new LandingPage(frame, "/f/" + token + "/open", true));
    }

    private void open(Context ctx) {
        String token = ctx.pathParam("token");
        Csrf.require(ctx, token);
        sessions.enter(ctx, "/finalise/", uses.enterFinalisation().enter(token, Sessions.trace(ctx)));
    }

    private void list(Context ctx) {
        Known known = sessions.known(ctx);
        var toSign = new ArrayList<Row>();
        var refused = new ArrayList<Row>();
        var others = new ArrayList<Row>();
        for (SignerSession.Entry entry : known.session().entries()) {
            Turn turn = uses.desk().read(known.session().id(), entry.transactionId());
            switch (turn.access(uses.desk().trail().now())) {
                case OPEN -> toSign.add(row(known, turn));
                case DECLINED -> refused.add(row(known, turn));
                default -> others.add(row(known, turn));
            }
        }
        Frame frame = pages.frame("Documents à signer", known.csrf(), "batch.mjs", "session.mjs");
        pages.show(ctx, "finalisation/list.jte", new ListPage(frame, root(known), toSign, refused, others));
    }

    private Row row(Known known, Turn turn) {
        String id = turn.transaction().id().toString();
        Access access = turn.access(uses.desk().trail().now());
        return new Row(id, turn.transaction().reference(), turn.transaction().documentName(),
                access == Access.SIGNED ? "Signé" : access.message(), root(known) + "/documents/" + id);
    }

    private void document(Context ctx) {
        Known known = sessions.known(ctx);
        ctx.header("Content-Disposition", "inline; filename=\"document.pdf\"").contentType("application/pdf")
                .result(uses.readDocument().read(known.session().id(), Sessions.id(ctx.pathParam("id"))));
    }

    private void summary(Context ctx, Known known, String error) {
        List<UUID> chosen = chosen(ctx);
        List<Turn> turns = turns(known, chosen);
        pages.show(ctx, "finalisation/summary.jte", new BatchSummaryPage(
                pages.frame("Récapitulatif", known.csrf(), "boxes.mjs", "session.mjs"), root(known),
                Identity.of(turns.getFirst().signatory()), turns.stream().map(t -> row(known, t)).toList(), conditions, error));
    }

    private void accept(Context ctx) {
        Known known = sessions.writing(ctx);
        List<UUID> chosen = chosen(ctx);
        turns(known, chosen);
        String version = Optional.ofNullable(ctx.formParam("conditions")).orElse("");
        try {
            uses.acceptConditions().accept(known.session().id(), chosen, version, Sessions.trace(ctx));
        } catch (RefusedException e) {
            if (Problem.wantsJson(ctx) || !"terms-missing".equals(e.code())) {
                throw e;
            }
            Problem.mark(ctx, e);
            summary(ctx, known, String.valueOf(e.getMessage()));
            return;
        }
        signature(ctx, known, chosen, "");
    }

    private void signature(Context ctx, Known known, List<UUID> chosen, String error) {
        Signatory signatory = turns(known, chosen).getFirst().signatory();
        var panel = new SignaturePanel(signatory.person().firstLast(), root(known) + "/sign",
                chosen.stream().map(UUID::toString).toList(), "", "", false, "Signer (" + chosen.size() + ")", error);
        Frame frame = pages.frame("Signature de " + panel.name(), known.csrf(), "signature.mjs", "session.mjs");
        pages.show(ctx, "finalisation/signature.jte", new BatchSigningPage(frame, root(known), panel));
    }

    private void sign(Context ctx) {
        Known known = sessions.writing(ctx);
        List<UUID> chosen = chosen(ctx);
        List<Result> results;
        try {
            results = uses.signBatch().sign(known.session().id(), chosen, GestureForm.read(ctx), Sessions.trace(ctx));
        } catch (RefusedException e) {
            if (Problem.wantsJson(ctx) || Problem.status(e.code()) != HttpStatus.UNPROCESSABLE_CONTENT.getCode()) {
                throw e;
            }
            Problem.mark(ctx, e);
            signature(ctx, known, chosen, String.valueOf(e.getMessage()));
            return;
        }
        if (Problem.wantsJson(ctx)) {
            Json.write(ctx, Map.of("results", results.stream().map(FinalisationPages::json).toList()));
            return;
        }
        int signed = (int) results.stream().filter(Result::signed).count();
        pages.show(ctx, "finalisation/result.jte", new ResultPage(pages.frame("Résultat"), root(known), results, signed));
    }

    @SuppressWarnings("NullAway") // JSON writes null where there is no refusal
    private static Map<String, Object> json(Result result) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", result.transactionId().toString());
        json.put("signed", result.signed());
        json.put("code", result.code());
        json.put("message", result.message());
        return json;
    }

    private void refuseForm(Context ctx, Known known, UUID id, String error) {
        Turn turn = turns(known, List.of(id)).getFirst();
        pages.show(ctx, "signing/refuse.jte", new RefusePage(pages.frame("Refuser de signer", known.csrf()), root(known) + "/refuse",
                root(known), turn.transaction().documentName(), id.toString(), error));
    }

    private void refuse(Context ctx) {
        Known known = sessions.writing(ctx);
        UUID id = chosen(ctx).getFirst();
        String reason = ctx.formParam("reason");
        if (reason == null || reason.isBlank()) {
            refuseForm(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), known, id, "Indiquez le motif de votre refus.");
            return;
        }
        uses.decline().decline(known.session().id(), id, reason, Sessions.trace(ctx));
        ctx.redirect(root(known), HttpStatus.SEE_OTHER);
    }

    private List<UUID> chosen(Context ctx) {
        List<UUID> chosen = ctx.formParams("doc").stream().map(Sessions::id).distinct().toList();
        if (chosen.isEmpty()) {
            throw Json.bad("Cochez au moins un document.");
        }
        return chosen;
    }

    /** Reads the chosen documents through the session: one that is not its own is not found, and the whole list with it. */
    private List<Turn> turns(Known known, List<UUID> chosen) {
        List<Turn> turns = chosen.stream().map(id -> uses.desk().read(known.session().id(), id)).toList();
        turns.forEach(t -> t.access(uses.desk().trail().now()).require());
        return turns;
    }

    private static String root(Known known) {
        return "/finalise/" + known.session().id();
    }
}
