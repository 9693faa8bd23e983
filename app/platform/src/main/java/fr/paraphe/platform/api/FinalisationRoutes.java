package fr.paraphe.platform.api;

import fr.paraphe.domain.finalisation.FinalisationPlatform;
import fr.paraphe.domain.finalisation.OpenCodedFinalisation.Left;
import fr.paraphe.domain.finalisation.OpenCodedFinalisation.Opening;
import fr.paraphe.domain.finalisation.SignBatch.Result;
import fr.paraphe.domain.signing.Access;
import fr.paraphe.domain.signing.Gesture;
import fr.paraphe.domain.signing.OutgoingMessage.Channel;
import fr.paraphe.domain.signing.SignatureVisual;
import fr.paraphe.domain.signing.SignerSession;
import fr.paraphe.domain.signing.SigningDesk;
import fr.paraphe.domain.signing.Terms;
import fr.paraphe.platform.http.Json;
import fr.paraphe.platform.http.Sessions;
import fr.paraphe.platform.pages.GestureForm;
import fr.paraphe.platform.setup.PlatformUseCases;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The institution's last signature from inside the client (E27). The token of the interface opens a session and no more: what follows asks
 * for the session's own secret too, and nothing is signed before the code that the representative receives (D-09, D-24).
 */
final class FinalisationRoutes {
    private static final String SECRET = "X-Session";
    private static final String SESSION = "/api/v1/finalisations/sessions/{sid}";
    private final PlatformUseCases uses;
    private final Terms conditions;
    private final Supplier<String> publicAddress;

    FinalisationRoutes(PlatformUseCases uses, Terms conditions, Supplier<String> publicAddress) {
        this.uses = uses;
        this.conditions = conditions;
        this.publicAddress = publicAddress;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/api/v1/finalisations/conditions", this::conditions);
        routes.post("/api/v1/finalisations/sessions", this::open);
        routes.post(SESSION + "/conditions", this::accept);
        routes.post(SESSION + "/code", this::askCode);
        routes.post(SESSION + "/confirmation", this::confirm);
        routes.post(SESSION + "/signatures", this::sign);
    }

    private void conditions(Context ctx) {
        Json.write(ctx, Map.of("version", conditions.version(), "title", conditions.title(),
                "url", publicAddress.get() + "/cgu/" + conditions.name() + "-" + conditions.version()));
    }

    private void open(Context ctx) {
        var fields = new JsonFields(Json.body(ctx), "ids", "representativeId", "name");
        fields.text("name");
        Opening opening = uses.openCoded().open(fields.id("representativeId"), fields.ids("ids"), Sessions.trace(ctx));
        ctx.status(HttpStatus.CREATED);
        Json.write(ctx, Map.of("id", opening.session().sessionId().toString(), "secret", opening.session().secret(),
                "left", opening.left().stream().map(FinalisationRoutes::left).toList()));
    }

    private static Map<String, String> left(Left left) {
        return Map.of("id", left.transactionId().toString(), "code", left.code(), "detail", left.message());
    }

    /** Returns whose call it is; an unknown session, a browser's, another's or one too old: the same {@code not-found}. */
    private UUID known(Context ctx) {
        String secret = Optional.ofNullable(ctx.header(SECRET)).orElseThrow(SigningDesk::notFound);
        return uses.resume().resume(Sessions.id(ctx.pathParam("sid")), secret).filter(SignerSession::coded)
                .orElseThrow(SigningDesk::notFound).id();
    }

    private void accept(Context ctx) {
        UUID session = known(ctx);
        String version = new JsonFields(Json.body(ctx), "version").text("version");
        uses.acceptConditions().acceptAll(session, version, Sessions.trace(ctx));
        ctx.status(HttpStatus.NO_CONTENT);
    }

    private void askCode(Context ctx) {
        UUID session = known(ctx);
        uses.askBatchCode().ask(session, new JsonFields(Json.body(ctx), "way").value("way", Channel.class));
        ctx.status(HttpStatus.NO_CONTENT);
    }

    private void confirm(Context ctx) {
        UUID session = known(ctx);
        uses.confirmBatch().confirm(session, new JsonFields(Json.body(ctx), "code").text("code"), Sessions.trace(ctx));
        ctx.status(HttpStatus.NO_CONTENT);
    }

    private void sign(Context ctx) {
        UUID session = known(ctx);
        var fields = new JsonFields(Json.body(ctx), "ids", "mode", "name", "picture");
        List<UUID> ids = fields.ids("ids");
        if (ids.size() > FinalisationPlatform.SIGNED_AT_ONCE) {
            throw Json.bad("Un appel signe " + FinalisationPlatform.SIGNED_AT_ONCE + " documents au plus.");
        }
        var gesture = new Gesture(fields.value("mode", SignatureVisual.Mode.class), fields.text("name"),
                GestureForm.picture(Optional.ofNullable(fields.optionalText("picture")).orElse("")), "");
        List<Result> results = uses.signBatch().sign(session, ids, gesture, Sessions.trace(ctx));
        Json.write(ctx, Map.of("results", results.stream().map(FinalisationRoutes::result).toList()));
    }

    /** What he has signed already is signed: a call whose answer was lost is asked again. */
    private static Map<String, Object> result(Result result) {
        boolean signed = result.signed() || Access.SIGNED.code().equals(result.code());
        var json = new LinkedHashMap<String, Object>();
        json.put("id", result.transactionId().toString());
        json.put("signed", signed);
        if (!signed) {
            json.put("code", String.valueOf(result.code()));
            json.put("detail", result.message());
        }
        return json;
    }
}
