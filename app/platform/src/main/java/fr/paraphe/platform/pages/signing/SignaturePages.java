package fr.paraphe.platform.pages.signing;

import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.Masks;
import fr.paraphe.domain.signing.OneTimeCode;
import fr.paraphe.domain.signing.SigningDesk.Turn;
import fr.paraphe.domain.signing.Terms;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.platform.http.Json;
import fr.paraphe.platform.http.Problem;
import fr.paraphe.platform.http.Sessions;
import fr.paraphe.platform.http.Sessions.Known;
import fr.paraphe.platform.pages.Frame;
import fr.paraphe.platform.pages.GestureForm;
import fr.paraphe.platform.pages.Identity;
import fr.paraphe.platform.pages.Pages;
import fr.paraphe.platform.pages.SignaturePanel;
import fr.paraphe.platform.setup.PlatformUseCases;
import fr.paraphe.platform.setup.TermsTexts;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** «Récapitulatif» (F119–F121), the signature itself (F123–F128) and the last page (F129). */
public final class SignaturePages {
    private final Pages pages;
    private final PlatformUseCases uses;
    private final Sessions sessions;
    private final List<Terms> terms;

    /** Signs by {@code uses}, after the acceptance of {@code texts}. */
    public SignaturePages(Pages pages, PlatformUseCases uses, Sessions sessions, TermsTexts texts) {
        this.pages = pages;
        this.uses = uses;
        this.sessions = sessions;
        this.terms = texts.forSignatories();
    }

    /** The recapitulation. */
    public record SummaryPage(Frame frame, String root, Identity identity, String documentName, List<Terms> terms, String error) {}

    /** The page to sign. */
    public record SigningPage(Frame frame, String root, String documentName, SignaturePanel panel) {}

    /** Declares the routes. */
    public void addTo(RoutesConfig routes) {
        routes.get("/signer/{sid}/summary", ctx -> summary(ctx, sessions.known(ctx), ""));
        routes.post("/signer/{sid}/summary", this::accept);
        routes.get("/signer/{sid}/signature", ctx -> signature(ctx, sessions.known(ctx), ""));
        routes.post("/signer/{sid}/code", this::code);
        routes.post("/signer/{sid}/sign", this::sign);
        routes.get("/signer/{sid}/done", this::done);
    }

    private void summary(Context ctx, Known known, String error) {
        Turn turn = open(known);
        requireStep(turn.session().readAt(), "not-read", "Lisez d'abord le document jusqu'à sa dernière page.");
        pages.show(ctx, "signing/summary.jte", new SummaryPage(
                pages.frame("Récapitulatif", known.csrf(), "boxes.mjs", "session.mjs"), root(known), Identity.of(turn.signatory()),
                turn.transaction().documentName(), terms, error));
    }

    private void accept(Context ctx) {
        Known known = sessions.writing(ctx);
        Map<String, String> ticked = new HashMap<>();
        for (Terms each : terms) {
            String value = ctx.formParam(each.name());
            if (value != null) {
                ticked.put(each.name(), value);
            }
        }
        try {
            uses.acceptTerms().accept(known.session().id(), ticked, Sessions.trace(ctx));
        } catch (RefusedException e) {
            again(ctx, e, "terms-missing", () -> summary(ctx, known, String.valueOf(e.getMessage())));
            return;
        }
        ctx.redirect(root(known) + "/signature", HttpStatus.SEE_OTHER);
    }

    private void signature(Context ctx, Known known, String error) {
        Turn turn = open(known);
        requireStep(turn.session().readAt(), "not-read", "Lisez d'abord le document jusqu'à sa dernière page.");
        requireStep(turn.session().termsAcceptedAt(), "terms-missing", "Acceptez d'abord les conditions.");
        String mobile = turn.signatory().person().mobile();
        boolean coded = turn.signatory().authLevel() == AuthLevel.LINK_SMS && mobile != null;
        var panel = new SignaturePanel(turn.signatory().person().firstLast(), root(known) + "/sign", List.of(),
                coded && mobile != null ? Masks.mobile(mobile) : "", root(known) + "/code", coded && codeSent(turn), "Signer", error);
        Frame frame = pages.frame("Signature de " + panel.name(), known.csrf(), "signature.mjs", "session.mjs");
        pages.show(ctx, "signing/signature.jte", new SigningPage(frame, root(known), turn.transaction().documentName(), panel));
    }

    private boolean codeSent(Turn turn) {
        Instant now = uses.desk().trail().now();
        return uses.codes().latest(turn.signatory().id())
                .filter(c -> c.sessionId().equals(turn.session().id()) && c.burntAt() == null && !c.expired(now))
                .map(OneTimeCode::askedAt).isPresent();
    }

    private void code(Context ctx) {
        Known known = sessions.writing(ctx);
        try {
            uses.askCode().ask(known.session().id());
        } catch (RefusedException e) {
            again(ctx, e, "", () -> signature(ctx, known, String.valueOf(e.getMessage())));
            return;
        }
        if (Problem.wantsJson(ctx)) {
            Json.write(ctx.status(HttpStatus.ACCEPTED), Map.of("sent", true));
        } else {
            ctx.redirect(root(known) + "/signature", HttpStatus.SEE_OTHER);
        }
    }

    private void sign(Context ctx) {
        Known known = sessions.writing(ctx);
        try {
            uses.give().sign(known.session().id(), GestureForm.read(ctx), Sessions.trace(ctx));
        } catch (RefusedException e) {
            again(ctx, e, "", () -> signature(ctx, known, String.valueOf(e.getMessage())));
            return;
        }
        ctx.redirect(root(known) + "/done", HttpStatus.SEE_OTHER);
    }

    private void done(Context ctx) {
        Known known = sessions.known(ctx);
        UUID sid = known.session().id();
        Turn turn = uses.desk().read(sid, uses.desk().onlyDocument(sid));
        if (turn.signatory().signed()) {
            pages.show(ctx, "message.jte", new Pages.Message(pages.frame("Signature terminée"), "",
                    "Signature prise en compte avec succès", "Vous pouvez à présent fermer cette fenêtre."));
        } else if (turn.signatory().declined()) {
            pages.show(ctx, "message.jte", new Pages.Message(pages.frame("Refus enregistré"), "",
                    "Votre refus a été enregistré", "L'établissement en est informé. Vous pouvez à présent fermer cette fenêtre."));
        } else {
            ctx.redirect(root(known), HttpStatus.SEE_OTHER);
        }
    }

    /** Shows the form again where the person can mend what was refused (422, 429, or that one code); other refusals are pages. */
    private void again(Context ctx, RefusedException refusal, String mendable, Runnable form) {
        int status = Problem.status(refusal.code());
        boolean mends = status == HttpStatus.UNPROCESSABLE_CONTENT.getCode() || status == HttpStatus.TOO_MANY_REQUESTS.getCode();
        if (Problem.wantsJson(ctx) || (!mends && !refusal.code().equals(mendable))) {
            throw refusal;
        }
        Problem.mark(ctx, refusal);
        form.run();
    }

    private Turn open(Known known) {
        UUID sid = known.session().id();
        Turn turn = uses.desk().read(sid, uses.desk().onlyDocument(sid));
        turn.access(uses.desk().trail().now()).require();
        return turn;
    }

    private static void requireStep(@Nullable Instant done, String code, String message) {
        if (done == null) {
            throw new RefusedException(code, message);
        }
    }

    private static String root(Known known) {
        return "/signer/" + known.session().id();
    }
}
