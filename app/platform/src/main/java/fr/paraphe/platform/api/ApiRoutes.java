package fr.paraphe.platform.api;

import com.fasterxml.jackson.databind.JsonNode;
import fr.paraphe.domain.dispatch.SignaturePlatform.CancellationOrder;
import fr.paraphe.domain.dispatch.SignaturePlatform.Extended;
import fr.paraphe.domain.dispatch.SignaturePlatform.Reminded;
import fr.paraphe.domain.dispatch.SignaturePlatform.ReminderOrder;
import fr.paraphe.domain.dispatch.SignaturePlatform.ReminderWay;
import fr.paraphe.domain.dispatch.SignaturePlatform.Replaced;
import fr.paraphe.domain.finalisation.OpenFinalisation.Opening;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.ProofEvents.FeedEntry;
import fr.paraphe.domain.signing.Terms;
import fr.paraphe.domain.tracking.CancelTransactions;
import fr.paraphe.domain.tracking.ReplaceTransactions;
import fr.paraphe.platform.http.Json;
import fr.paraphe.platform.setup.PlatformSettings;
import fr.paraphe.platform.setup.PlatformUseCases;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The interface that clients call, {@code /api/v1}, as app/docs/api-plateforme.md describes it. */
public final class ApiRoutes {
    private static final int MOST_EVENTS = 200;
    private final PlatformSettings settings;
    private final PlatformUseCases uses;
    private final Terms conditions;
    private final Supplier<String> publicAddress;

    /** Offers {@code uses}; a representative accepts {@code conditions}; addresses to open begin with {@code publicAddress}. */
    public ApiRoutes(PlatformSettings settings, PlatformUseCases uses, Terms conditions, Supplier<String> publicAddress) {
        this.settings = settings;
        this.uses = uses;
        this.conditions = conditions;
        this.publicAddress = publicAddress;
    }

    /** Declares the routes; every one asks for the token first. */
    public void addTo(RoutesConfig routes) {
        routes.before("/api/*", new ApiToken(settings.apiToken()));
        routes.get("/api/v1/me", ctx -> Json.write(ctx, Map.of("product", "paraphe", "apiVersion", "1",
                "institution", settings.institution(), "demonstration", settings.demonstration())));
        routes.get("/api/v1/events", this::events);
        routes.post("/api/v1/finalisations", this::finalise);
        routes.post("/api/v1/cancellations", this::cancel);
        routes.post("/api/v1/reminders", this::remind);
        routes.post("/api/v1/extensions", this::extend);
        routes.post("/api/v1/replacements", this::replace);
        new FinalisationRoutes(uses, conditions, publicAddress).addTo(routes);
        new RequestRoutes(uses).addTo(routes);
    }

    private void events(Context ctx) {
        long after = number(ctx.queryParam("after"), 0, Long.MAX_VALUE);
        int limit = (int) Math.max(1, Math.min(MOST_EVENTS, number(ctx.queryParam("limit"), MOST_EVENTS, MOST_EVENTS)));
        List<FeedEntry> entries = uses.events().feed(after, limit);
        long next = entries.isEmpty() ? after : entries.getLast().sequence();
        List<Map<String, Object>> events = entries.stream().map(ApiRoutes::event).toList();
        Json.write(ctx, Map.of("events", events, "next", Long.toString(next), "more", entries.size() == limit));
    }

    private static Map<String, Object> event(FeedEntry entry) {
        return Map.of("seq", entry.sequence(), "type", entry.type().code(), "requestId", entry.transactionId().toString());
    }

    private static long number(@Nullable String text, long absent, long most) {
        if (text == null || text.isEmpty()) {
            return absent;
        }
        if (!text.matches("[0-9]{1,18}")) {
            throw Json.bad("Un nombre est attendu.");
        }
        return Math.min(most, Long.parseLong(text));
    }

    private void finalise(Context ctx) {
        var fields = new JsonFields(Json.body(ctx), "ids", "representativeId", "name");
        fields.text("name");
        Opening opening = uses.openFinalisation().open(fields.id("representativeId"), fields.ids("ids"));
        ctx.status(HttpStatus.CREATED);
        Json.write(ctx, Map.of("url", publicAddress.get() + "/f/" + opening.token(), "taken", opening.taken(),
                "ignored", opening.ignored()));
    }

    private void cancel(Context ctx) {
        var fields = new JsonFields(Json.body(ctx), "ids", "reason", "inform", "name");
        var order = new CancellationOrder(fields.text("reason"), fields.truth("inform"), fields.text("name"));
        List<CancelTransactions.Outcome> outcomes = uses.cancel().cancel(fields.ids("ids"), order);
        Json.write(ctx, Map.of("results", outcomes.stream().map(ApiRoutes::result).toList()));
    }

    private void remind(Context ctx) {
        var fields = new JsonFields(Json.body(ctx), "ids", "way", "words", "name", "trial");
        var order = new ReminderOrder(fields.value("way", ReminderWay.class), fields.text("words"), fields.text("name"));
        List<Reminded> outcomes = uses.remind().remind(fields.ids("ids"), order, fields.truth("trial"));
        Json.write(ctx, Map.of("results", outcomes.stream().map(ApiRoutes::result).toList()));
    }

    private void extend(Context ctx) {
        var fields = new JsonFields(Json.body(ctx), "circuits", "name");
        Map<UUID, Instant> ends = new LinkedHashMap<>();
        for (JsonNode circuit : fields.children("circuits")) {
            var one = new JsonFields(circuit, "id", "endsAt");
            ends.put(one.id("id"), one.instant("endsAt"));
        }
        List<Extended> outcomes = uses.extend().extend(ends, fields.text("name"));
        Json.write(ctx, Map.of("results", outcomes.stream().map(ApiRoutes::result).toList()));
    }

    private void replace(Context ctx) {
        var fields = new JsonFields(Json.body(ctx), "replacements", "name");
        List<ReplaceTransactions.Order> orders = fields.children("replacements").stream().map(place -> {
            var one = new JsonFields(place, "id", "signatoryId", "person");
            return new ReplaceTransactions.Order(one.id("id"), one.id("signatoryId"), Handover.person(one.child("person")));
        }).toList();
        List<Replaced> outcomes = uses.replace().replace(orders, fields.text("name"));
        Json.write(ctx, Map.of("results", outcomes.stream().map(one -> Map.of("id", one.platformId(),
                "signatoryId", one.signatoryId().toString(), "left", one.left())).toList()));
    }

    private static Map<String, String> result(Extended one) {
        Instant end = one.endsAt();
        return end == null ? Map.of("id", one.platformId(), "left", one.left())
                : Map.of("id", one.platformId(), "endsAt", end.toString());
    }

    private static Map<String, String> result(Reminded one) {
        UUID signatory = one.signatoryId();
        return signatory == null ? Map.of("id", one.platformId(), "left", one.left())
                : Map.of("id", one.platformId(), "signatoryId", signatory.toString(), "left", one.left());
    }

    private static Map<String, String> result(CancelTransactions.Outcome outcome) {
        Instant at = outcome.cancelledAt();
        RefusedException refusal = outcome.refusal();
        String id = outcome.id().toString();
        return refusal == null ? Map.of("id", id, "cancelledAt", String.valueOf(at))
                : Map.of("id", id, "code", refusal.code(), "detail", String.valueOf(refusal.getMessage()));
    }
}
