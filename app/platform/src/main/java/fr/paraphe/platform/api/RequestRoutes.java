package fr.paraphe.platform.api;

import fr.paraphe.domain.dispatch.OutgoingRequest;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.ReceiveDocument.Received;
import fr.paraphe.domain.signing.SigningDesk;
import fr.paraphe.domain.signing.SigningTransaction;
import fr.paraphe.platform.http.Json;
import fr.paraphe.platform.http.Sessions;
import fr.paraphe.platform.setup.PlatformUseCases;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes documents, starts and announces them, tells where they stand, gives back what was signed. */
final class RequestRoutes {
    private static final int LARGEST = 10 * 1024 * 1024;
    private static final String ONE = "/api/v1/signature-requests/{id}";
    private final PlatformUseCases uses;

    RequestRoutes(PlatformUseCases uses) {
        this.uses = uses;
    }

    void addTo(RoutesConfig routes) {
        routes.post("/api/v1/signature-requests", this::receive);
        routes.get(ONE, ctx -> Json.write(ctx, Snapshot.of(transaction(ctx))));
        routes.get(ONE + "/trail", ctx -> Json.write(ctx, TrailSnapshot.of(uses.trail().read(transaction(ctx).id()))));
        routes.post(ONE + "/start", ctx -> {
            uses.start().start(transaction(ctx).id());
            ctx.status(HttpStatus.NO_CONTENT);
        });
        routes.post("/api/v1/batches/{id}/announce", ctx -> {
            uses.invite().ofBatch(Sessions.id(ctx.pathParam("id")));
            ctx.status(HttpStatus.NO_CONTENT);
        });
        routes.get(ONE + "/document", this::document);
        routes.get(ONE + "/proof", ctx -> archived(ctx, "application/json", uses.desk().documents().proof(transaction(ctx).id())));
        routes.get(ONE + "/proof.pdf", ctx -> archived(ctx, "application/pdf", uses.desk().documents().proofPdf(transaction(ctx).id())));
    }

    private void receive(Context ctx) {
        byte[] pdf = bytes(ctx.uploadedFile("document"));
        String field = ctx.formParam("request");
        String json = field != null ? field : new String(bytes(ctx.uploadedFile("request")), StandardCharsets.UTF_8);
        OutgoingRequest request = Handover.read(Json.read(json), pdf);
        boolean start = starting(ctx.queryParam("start"));
        Received received = start ? uses.receive().receiveAndStart(request) : uses.receive().receive(request);
        ctx.status(received.created() ? HttpStatus.CREATED : HttpStatus.OK);
        Json.write(ctx, Map.of("id", received.id().toString(), "started", start));
    }

    private static boolean starting(@Nullable String asked) {
        return switch (Optional.ofNullable(asked).orElse("false")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Json.bad("start vaut true ou false.");
        };
    }

    private static byte[] bytes(@Nullable UploadedFile part) {
        if (part == null) {
            throw Json.bad("La demande a deux parties\u00a0: request et document.");
        }
        if (part.size() > LARGEST) {
            throw new RefusedException("too-large", "Le document dépasse 10 Mo.");
        }
        try (InputStream in = part.content()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SigningTransaction transaction(Context ctx) {
        return uses.desk().documents().find(Sessions.id(ctx.pathParam("id"))).orElseThrow(SigningDesk::notFound);
    }

    private void document(Context ctx) {
        SigningTransaction transaction = transaction(ctx);
        String version = Optional.ofNullable(ctx.queryParam("version")).orElse("signed");
        switch (version) {
            case "original" -> ctx.contentType("application/pdf").result(uses.desk().documents().original(transaction.id()));
            case "signed" -> archived(ctx, "application/pdf", Optional.ofNullable(transaction.circuit().archivedAt())
                    .map(_ -> uses.desk().documents().current(transaction.id())));
            default -> throw Json.bad("version vaut original ou signed.");
        }
    }

    private static void archived(Context ctx, String type, Optional<byte[]> bytes) {
        ctx.contentType(type).result(bytes.orElseThrow(
                () -> new RefusedException("not-archived", "Ce document n'est pas encore archivé.")));
    }
}
