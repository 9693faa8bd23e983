package fr.paraphe.connectors.embedded;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.CircuitTrail;
import fr.paraphe.domain.dispatch.OutgoingRequest;
import fr.paraphe.domain.dispatch.SignaturePlatform;
import fr.paraphe.domain.finalisation.FinalisationPlatform;
import fr.paraphe.domain.shared.RefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.hc.client5.http.entity.mime.ByteArrayBody;
import org.apache.hc.client5.http.entity.mime.MultipartEntityBuilder;
import org.apache.hc.client5.http.entity.mime.StringBody;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;

/**
 * Paraphe's own platform, reached over HTTP whether it runs in this program or on the campus's server. Every call but the opening of a
 * finalisation may be repeated without effect, so a lost answer is simply asked for again: a sending is recognised by its external
 * identifier.
 */
public final class HttpSignaturePlatform implements SignaturePlatform, AutoCloseable {
    private static final int LARGEST_DOCUMENT = 25 * 1024 * 1024;
    private static final int TRAILER = 2_048;
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]", "::1");
    private static final String REQUESTS = "signature-requests";
    private static final String CHANGES_AT_ONCE = "200";

    private final PlatformConnection connection;
    private final PlatformCalls calls;
    private final ObjectMapper json = new ObjectMapper();
    private final CircuitJson circuits = new CircuitJson(json);

    /**
     * Reaches the platform at {@code address}, {@code https://} or this very machine, such as {@code http://127.0.0.1:8090}; the token is
     * asked for at each call, so that it may be kept elsewhere and changed.
     *
     * @throws RefusedException {@code address-insecure}
     */
    public HttpSignaturePlatform(URI address, Supplier<String> token) {
        this(address, token, Duration.ofSeconds(30), Patience.USUAL);
    }

    /** Reaches the platform with another patience; an answer must begin, and go on, within {@code answerWithin}. */
    public HttpSignaturePlatform(URI address, Supplier<String> token, Duration answerWithin, Patience patience) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        boolean local = scheme.equals("http") && LOOPBACK.contains(String.valueOf(address.getHost()));
        if (!scheme.equals("https") && !local) {
            throw new RefusedException("address-insecure",
                    "L'adresse de la plateforme doit commencer par https://, sauf si elle est sur ce poste (http://127.0.0.1).");
        }
        this.connection = new PlatformConnection(token, answerWithin, patience);
        this.calls = new PlatformCalls(address, connection, json);
    }

    /** Returns the same platform as the client finalises on it without a browser. */
    public FinalisationPlatform finalisations() {
        return new HttpFinalisationPlatform(calls, json);
    }

    @Override
    public String prepare(OutgoingRequest request) {
        return calls.read(calls.post(parts(request), true, REQUESTS), answer -> CircuitJson.text(answer, "id"));
    }

    private HttpEntity parts(OutgoingRequest request) {
        return MultipartEntityBuilder.create()
                .addPart("request", new StringBody(circuits.written(request).toString(), ContentType.APPLICATION_JSON))
                .addPart("document", new ByteArrayBody(request.pdf(), ContentType.APPLICATION_PDF, "document.pdf"))
                .build();
    }

    /** A platform of an earlier version only keeps the document, and does not answer that it started it. */
    @Override
    public String handOver(OutgoingRequest request) {
        byte[] answer = calls.post(parts(request), true, calls.uri(List.of("start", "true"), REQUESTS));
        String platformId = calls.read(answer, told -> CircuitJson.text(told, "id"));
        if (!calls.read(answer, told -> told.path("started").asBoolean(false))) {
            start(platformId);
        }
        return platformId;
    }

    @Override
    public void start(String platformId) {
        calls.post(null, true, REQUESTS, platformId, "start");
    }

    @Override
    public void announce(UUID batchId) {
        calls.post(null, true, "batches", batchId.toString(), "announce");
    }

    @Override
    public Changes changesSince(String cursor) {
        URI uri = calls.uri(List.of("after", cursor, "limit", CHANGES_AT_ONCE), "events");
        return calls.read(calls.get(uri), answer -> {
            var ids = new LinkedHashSet<String>();
            answer.required("events").forEach(event -> ids.add(CircuitJson.text(event, "requestId")));
            String next = answer.path("next").asText("");
            return new Changes(List.copyOf(ids), next.isEmpty() ? cursor : next, answer.path("more").asBoolean(false));
        });
    }

    @Override
    public Circuit read(String platformId) {
        return calls.read(calls.get(calls.uri(List.of(), REQUESTS, platformId)), circuits::circuit);
    }

    @Override
    public URI finalise(Collection<String> platformIds, FinalisationOrder order) {
        ObjectNode body = calls.withIds(platformIds).put("representativeId", order.representativeId().toString()).put("name", order.name());
        return calls.read(calls.post(PlatformCalls.entity(body), false, "finalisations"), PlatformCalls::page);
    }

    @Override
    public List<Cancelled> cancel(Collection<String> platformIds, CancellationOrder order) {
        ObjectNode body = calls.withIds(platformIds).put("reason", order.reason()).put("inform", order.inform()).put("name", order.name());
        return calls.read(calls.post(PlatformCalls.entity(body), true, "cancellations"), answer -> {
            var results = new ArrayList<Cancelled>();
            answer.required("results").forEach(one -> results.add(new Cancelled(CircuitJson.text(one, "id"),
                    CircuitJson.moment(one, "cancelledAt"), one.path("detail").asText(""))));
            return results;
        });
    }

    @Override
    public List<Reminded> remind(Collection<String> platformIds, ReminderOrder order, boolean trial) {
        ObjectNode body = calls.withIds(platformIds).put("way", order.way().name()).put("words", order.words()).put("name", order.name())
                .put("trial", trial);
        // asked once: a reminder that may have left is not sent again by itself
        return calls.read(calls.post(PlatformCalls.entity(body), trial, "reminders"), answer -> {
            var results = new ArrayList<Reminded>();
            answer.required("results").forEach(one -> results.add(new Reminded(CircuitJson.text(one, "id"),
                    one.hasNonNull("signatoryId") ? UUID.fromString(CircuitJson.text(one, "signatoryId")) : null,
                    CircuitJson.text(one, "left"))));
            return results;
        });
    }

    @Override
    public List<Extended> extend(Map<String, Instant> ends, String name) {
        ObjectNode body = json.createObjectNode().put("name", name);
        var circuits = body.putArray("circuits");
        ends.forEach((id, end) -> circuits.addObject().put("id", id).put("endsAt", end.toString()));
        return calls.read(calls.post(PlatformCalls.entity(body), true, "extensions"), answer -> {
            var results = new ArrayList<Extended>();
            answer.required("results").forEach(one -> results.add(new Extended(CircuitJson.text(one, "id"),
                    CircuitJson.moment(one, "endsAt"), one.path("left").asText(""))));
            return results;
        });
    }

    @Override
    public List<Replaced> replace(List<Replacement> replacements, String name) {
        ObjectNode body = json.createObjectNode().put("name", name);
        var places = body.putArray("replacements");
        replacements.forEach(one -> CircuitJson.write(one.person(),
                places.addObject().put("id", one.platformId()).put("signatoryId", one.signatoryId().toString())));
        return calls.read(calls.post(PlatformCalls.entity(body), true, "replacements"), answer -> {
            var results = new ArrayList<Replaced>();
            answer.required("results").forEach(one -> results.add(new Replaced(CircuitJson.text(one, "id"),
                    UUID.fromString(CircuitJson.text(one, "signatoryId")), CircuitJson.text(one, "left"))));
            return results;
        });
    }

    @Override
    public CircuitTrail trail(String platformId) {
        return calls.read(calls.get(calls.uri(List.of(), REQUESTS, platformId, "trail")), TrailJson::trail);
    }

    @Override
    public byte[] signedDocument(String platformId) {
        return pdf(calls.get(calls.uri(List.of("version", "signed"), REQUESTS, platformId, "document"), LARGEST_DOCUMENT));
    }

    @Override
    public byte[] proof(String platformId) {
        byte[] body = calls.get(calls.uri(List.of(), REQUESTS, platformId, "proof"), LARGEST_DOCUMENT);
        return calls.read(body, answer -> body);
    }

    @Override
    public byte[] proofPdf(String platformId) {
        return pdf(calls.get(calls.uri(List.of(), REQUESTS, platformId, "proof.pdf"), LARGEST_DOCUMENT));
    }

    @Override
    public void check() {
        boolean ours = calls.read(calls.get(calls.uri(List.of(), "me")), answer -> "paraphe".equals(answer.path("product").asText())
                && "1".equals(answer.path("apiVersion").asText()));
        if (!ours) {
            throw Problems.unexpected("L'adresse indiquée n'est pas celle d'une plateforme de signature de cette version.");
        }
    }

    /** Refuses what is no whole PDF: the header at the start, the trailer's mark near the end (ISO 32000-2, 7.5.5). */
    private static byte[] pdf(byte[] body) {
        String end = new String(Arrays.copyOfRange(body, Math.max(0, body.length - TRAILER), body.length), StandardCharsets.ISO_8859_1);
        boolean begins = body.length > 5 && new String(body, 0, 5, StandardCharsets.ISO_8859_1).equals("%PDF-");
        if (!begins || !end.contains("%%EOF")) {
            throw Problems.unexpected("Le document reçu de la plateforme de signature est incomplet : il sera redemandé.");
        }
        return body;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
