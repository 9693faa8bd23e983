package fr.paraphe.platform.spaces;

import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.SigningDesk;
import fr.paraphe.platform.http.Csrf;
import fr.paraphe.platform.http.Problem;
import fr.paraphe.platform.pages.Frame;
import fr.paraphe.platform.pages.Pages;
import fr.paraphe.platform.setup.SpaceUseCases;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Objects;

/** The way into a Space: to connect, to ask for access, to choose a password, and the way out (F107, E29). */
public final class EntrancePages {
    private static final String ACCESS = SpaceDoor.ROOT + "/acces";
    private final Pages pages;
    private final SpaceUseCases uses;
    private final SpaceDoor door;

    EntrancePages(Pages pages, SpaceUseCases uses, SpaceDoor door) {
        this.pages = pages;
        this.uses = uses;
        this.door = door;
    }

    /** The page to connect: what was typed, what happened before, what is wrong; each may be empty. */
    public record LoginPage(Frame frame, String email, String notice, String error) {}

    /** The page to ask for access; {@code asked} once it was. */
    public record AskPage(Frame frame, boolean asked, String error) {}

    /** The page to choose a password. */
    public record PasswordPage(Frame frame, String action, String error) {}

    void addTo(RoutesConfig routes) {
        routes.get(SpaceDoor.ENTRANCE, ctx -> login(ctx, "", notice(ctx), ""));
        routes.post(SpaceDoor.ENTRANCE, this::enter);
        routes.get(ACCESS, ctx -> ask(ctx, false, ""));
        routes.post(ACCESS, this::asked);
        routes.get(ACCESS + "/{token}", this::key);
        routes.post(ACCESS + "/{token}", this::choose);
        routes.post(SpaceDoor.ROOT + "/deconnexion", ctx -> door.writing(ctx, _ -> leave(ctx)));
    }

    /** The address says what to tell by a word of ours, never by a text of its own. */
    private static String notice(Context ctx) {
        if (ctx.queryParam("choisi") != null) {
            return "Votre mot de passe est enregistré\u00a0: connectez-vous.";
        }
        if (ctx.queryParam("fin") != null) {
            return "Votre session est terminée\u00a0: reconnectez-vous.";
        }
        return ctx.queryParam("sortie") != null ? "Vous êtes déconnecté." : "";
    }

    private void login(Context ctx, String email, String notice, String error) {
        Frame frame = pages.space("Se connecter à mon Espace", door.formToken(ctx));
        pages.show(ctx, "spaces/login.jte", new LoginPage(frame, email, notice, error));
    }

    private void enter(Context ctx) {
        door.requireForm(ctx);
        String email = field(ctx, "email");
        String secret;
        try {
            secret = uses.logIn().enter(email, field(ctx, "password"), ctx.ip());
        } catch (RefusedException e) {
            again(ctx, e, () -> login(ctx, email, "", String.valueOf(e.getMessage())));
            return;
        }
        door.secret(ctx).ifPresent(uses.logIn()::leave);
        door.enter(ctx, secret);
        ctx.redirect(SpaceDoor.ROOT, HttpStatus.SEE_OTHER);
    }

    private void ask(Context ctx, boolean done, String error) {
        Frame frame = pages.space("Première connexion ou mot de passe oublié", door.formToken(ctx));
        pages.show(ctx, "spaces/ask.jte", new AskPage(frame, done, error));
    }

    /** Answers the same whether somebody has that address or not. */
    private void asked(Context ctx) {
        door.requireForm(ctx);
        try {
            uses.ask().ask(field(ctx, "email"), ctx.ip());
        } catch (RefusedException e) {
            again(ctx, e, () -> ask(ctx, false, String.valueOf(e.getMessage())));
            return;
        }
        ask(ctx, true, "");
    }

    private void key(Context ctx) {
        String token = ctx.pathParam("token");
        if (uses.choose().opens(token)) {
            password(ctx, token, "");
            return;
        }
        ctx.status(HttpStatus.NOT_FOUND);
        pages.show(ctx, "spaces/spent.jte", pages.space("Lien d'accès", ""));
    }

    private void password(Context ctx, String token, String error) {
        Frame frame = pages.space("Choisir mon mot de passe", Csrf.of(token));
        pages.show(ctx, "spaces/password.jte", new PasswordPage(frame, ACCESS + "/" + token, error));
    }

    private void choose(Context ctx) {
        String token = ctx.pathParam("token");
        door.requireSmall(ctx);
        if (!uses.choose().opens(token)) {
            throw SigningDesk.notFound();
        }
        Csrf.require(ctx, token);
        try {
            uses.choose().choose(token, field(ctx, "password"), field(ctx, "again"));
        } catch (RefusedException e) {
            again(ctx, e, () -> password(ctx, token, String.valueOf(e.getMessage())));
            return;
        }
        ctx.redirect(SpaceDoor.ENTRANCE + "?choisi", HttpStatus.SEE_OTHER);
    }

    private void leave(Context ctx) {
        door.secret(ctx).ifPresent(uses.logIn()::leave);
        door.leave(ctx);
        ctx.redirect(SpaceDoor.ENTRANCE + "?sortie", HttpStatus.SEE_OTHER);
    }

    /** Shows the form again where the person can mend what was refused, or try later. */
    private void again(Context ctx, RefusedException refusal, Runnable form) {
        int status = Problem.status(refusal.code());
        if (status != HttpStatus.UNPROCESSABLE_CONTENT.getCode() && status != HttpStatus.TOO_MANY_REQUESTS.getCode()) {
            throw refusal;
        }
        Problem.mark(ctx, refusal);
        form.run();
    }

    private static String field(Context ctx, String name) {
        return Objects.requireNonNullElse(ctx.formParam(name), "");
    }
}
