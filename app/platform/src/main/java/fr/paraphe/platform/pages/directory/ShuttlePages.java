package fr.paraphe.platform.pages.directory;

import fr.paraphe.domain.directory.shuttle.Shuttle;
import fr.paraphe.domain.signing.SigningDesk;
import fr.paraphe.domain.signing.shuttle.FillShuttle.Result;
import fr.paraphe.domain.signing.shuttle.FillShuttle.View;
import fr.paraphe.domain.signing.shuttle.OpenShuttle.Way;
import fr.paraphe.platform.http.BodySize;
import fr.paraphe.platform.http.Csrf;
import fr.paraphe.platform.http.Json;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;

/** «Fiche navette»: a company opens its personal link, checks and completes what the school knows of it, and confirms (X19). */
public final class ShuttlePages {
    private static final String ROOT = "/navette/";
    private static final long LARGEST = 200_000;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy 'à' HH:mm", Locale.FRENCH).withZone(ZoneId.of("Europe/Paris"));
    private final Pages pages;
    private final PlatformUseCases uses;
    private final Sessions sessions;

    /** Opens and keeps sheets by {@code uses}. */
    public ShuttlePages(Pages pages, PlatformUseCases uses, Sessions sessions) {
        this.pages = pages;
        this.uses = uses;
        this.sessions = sessions;
    }

    /** The first page, which tells nothing of the company yet. */
    public record LandingPage(Frame frame, String action) {}

    /** A link that leads nowhere any more. */
    public record DeadPage(Frame frame, String text) {}

    /** A field to correct: its name in the form, where it is in words, and what is wrong. */
    public record Wrong(String field, String label, String error) {}

    /**
     * The form; {@code answered} is the day of an earlier answer or empty, {@code closed} when the school has handled it, {@code hinted}
     * when what looks odd has been shown.
     */
    public record FormPage(Frame frame, String action, String company, String answered, boolean closed, List<FormPart> parts,
            String comment, boolean hinted) {
        /** Returns the fields that are wrong, for the summary at the top. */
        public List<Wrong> wrong() {
            return parts.stream().flatMap(p -> p.lines().stream().filter(l -> !l.error().isEmpty())
                    .map(l -> new Wrong(l.name(), p.title() + ", " + l.label(), l.error()))).toList();
        }
    }

    /** Declares the routes. */
    public void addTo(RoutesConfig routes) {
        routes.get("/n/{token}", this::landing);
        routes.post("/n/{token}/open", this::open);
        routes.get(ROOT + "{sid}", ctx -> form(ctx, known(ctx)));
        routes.post(ROOT + "{sid}", this::answer);
        routes.get(ROOT + "{sid}/merci", this::thanks);
    }

    private void landing(Context ctx) {
        String token = ctx.pathParam("token");
        Way way = uses.openShuttle().read(token).orElseThrow(SigningDesk::notFound);
        if (way != Way.OPEN) {
            dead(ctx, way);
            return;
        }
        Frame frame = pages.frame("Vérifiez les informations de votre entreprise", Csrf.of(token));
        pages.show(ctx, "directory/landing.jte", new LandingPage(frame, "/n/" + token + "/open"));
    }

    private void dead(Context ctx, Way way) {
        ctx.status(HttpStatus.GONE);
        pages.show(ctx, "directory/dead.jte", new DeadPage(pages.frame("Fiche navette"), way == Way.REPLACED
                ? "Ce lien a été remplacé\u00a0: utilisez le dernier message reçu." : "Ce lien n'est plus valable."));
    }

    private void open(Context ctx) {
        String token = ctx.pathParam("token");
        Way way = uses.openShuttle().read(token).orElseThrow(SigningDesk::notFound);
        Csrf.require(ctx, token);
        if (way == Way.OPEN) {
            sessions.enter(ctx, ROOT, uses.openShuttle().open(token));
        } else {
            dead(ctx, way);
        }
    }

    private View known(Context ctx) {
        return uses.fillShuttle().view(Sessions.id(ctx.pathParam("sid")), Sessions.secret(ctx)).orElseThrow(SigningDesk::notFound);
    }

    private void form(Context ctx, View view) {
        IntFunction<String> shown = place -> view.shuttle().items().get(place).shown();
        show(ctx, view, FormPart.of(view.form(), shown, Map.of(), Map.of()), view.shuttle().course().comment(), false);
    }

    private void show(Context ctx, View view, List<FormPart> parts, String comment, boolean hinted) {
        Shuttle shuttle = view.shuttle();
        Instant at = shuttle.course().answeredAt();
        String csrf = view.closed() ? "" : Csrf.of(Sessions.secret(ctx));
        Frame frame = pages.frame("Vérifiez les informations de votre entreprise", csrf, "shuttle.mjs");
        pages.show(ctx, "directory/shuttle.jte", new FormPage(frame, ROOT + view.visit().id(), shuttle.company(),
                at == null ? "" : MOMENT.format(at), view.closed(), parts, comment, hinted));
    }

    private void answer(Context ctx) {
        BodySize.require(ctx, LARGEST);
        View view = known(ctx);
        Csrf.require(ctx, Sessions.secret(ctx));
        requireKnownFields(ctx, view.shuttle().items().size());
        IntFunction<String> typed = place -> Objects.requireNonNullElse(ctx.formParam(FormLine.name(place)), "");
        String comment = Objects.requireNonNullElse(ctx.formParam("comment"), "");
        boolean hinted = ctx.formParam("hinted") != null;
        switch (uses.fillShuttle().answer(view, typed, comment, hinted)) {
            case Result.Kept() -> ctx.redirect(ROOT + view.visit().id() + "/merci", HttpStatus.SEE_OTHER);
            case Result.Again(var errors, var hints) -> {
                ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
                show(ctx, view, FormPart.of(view.form(), typed, errors, hints), comment, errors.isEmpty());
            }
        }
    }

    /** What the form does not ask is refused: the page decides nothing but the values of its fields. */
    private static void requireKnownFields(Context ctx, int size) {
        for (String name : ctx.formParamMap().keySet()) {
            boolean own = List.of("csrf", "comment", "hinted").contains(name);
            boolean asked = name.matches("f\\d{1,4}") && Integer.parseInt(name.substring(1)) < size;
            if (!own && !asked) {
                throw Json.bad("La demande n'est pas comprise.");
            }
        }
    }

    private void thanks(Context ctx) {
        View view = known(ctx);
        if (view.shuttle().course().answeredAt() == null) {
            ctx.redirect(ROOT + view.visit().id(), HttpStatus.SEE_OTHER);
            return;
        }
        pages.show(ctx, "message.jte", new Pages.Message(pages.frame("Réponse enregistrée"), "", "Merci, votre réponse est enregistrée",
                "L'établissement la relit avant l'envoi des documents à signer. Par le même lien, vous pouvez la revoir et la corriger"
                        + " jusque-là. Vous pouvez à présent fermer cette fenêtre."));
    }
}
