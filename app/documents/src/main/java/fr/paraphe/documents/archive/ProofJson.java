package fr.paraphe.documents.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.paraphe.domain.archive.ProofFile;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.signing.ClientTrace;
import fr.paraphe.domain.signing.ProofEvent;
import fr.paraphe.domain.signing.ProofEventType;
import fr.paraphe.domain.signing.SigningTransaction;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The proof file for machines. Fields always stand in the same order; the schema's number changes when their meaning does. Every field of
 * an event is there, so that its digest can be computed again without us (X13).
 */
final class ProofJson {
    static final int SCHEMA = 1;

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ProofJson() {}

    static byte[] write(ProofFile proof, String software) {
        SigningTransaction transaction = proof.transaction();
        ObjectNode root = MAPPER.createObjectNode();
        root.put("schema", SCHEMA).put("institution", proof.institution()).put("specimen", proof.specimen());
        root.put("signatureLevel", "signature électronique simple (eIDAS)");
        ObjectNode document = root.putObject("document");
        document.put("transactionId", transaction.id().toString()).put("externalId", transaction.externalId().toString());
        document.put("batchId", transaction.batchId().toString()).put("reference", transaction.reference());
        document.put("name", transaction.documentName()).put("pages", transaction.pages());
        document.put("originalSha256", transaction.originalSha256()).put("signedSha256", proof.signedSha256());
        ArrayNode signatories = root.putArray("signatories");
        transaction.circuit().signatories().forEach(s -> signatory(signatories.addObject(), s));
        root.put("eventCount", proof.events().size());
        ArrayNode events = root.putArray("events");
        proof.events().forEach(e -> event(events.addObject(), e));
        root.put("software", software);
        try {
            return MAPPER.writeValueAsBytes(root);
        } catch (IOException e) {
            throw new IllegalStateException("a proof in memory cannot be written", e);
        }
    }

    private static void signatory(ObjectNode node, Signatory signatory) {
        node.put("id", signatory.id().toString()).put("role", signatory.role().label());
        node.put("requirement", signatory.requirement().label()).put("name", signatory.person().lastFirst());
        node.put("organisation", signatory.person().organisation());
        node.put("authentication", signatory.authLevel().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        node.put("email", Masked.email(signatory.person().email())).put("mobile", Masked.mobile(signatory.person().mobile()));
        node.put("signedAt", text(signatory.progress().signedAt())).put("declinedAt", text(signatory.progress().declinedAt()));
    }

    private static void event(ObjectNode node, ProofEvent event) {
        node.put("n", event.n()).put("at", event.at().toString()).put("type", event.type().code());
        node.put("signatory", text(event.signatoryId())).put("actor", event.actor()).put("ip", event.trace().ip());
        node.put("userAgent", event.trace().userAgent()).put("detail", event.detail());
        node.put("previousHash", event.previousHash()).put("hash", event.hash());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** What a check needs of a proof file. */
    record Read(int eventCount, String signedSha256, List<ProofEvent> events) {}

    /** Reads a proof file; empty when it is not one. Nothing is repaired: a changed field must break the chain. */
    static Optional<Read> read(byte[] json) {
        try {
            JsonNode root = MAPPER.readTree(json);
            if (root == null || root.path("schema").asInt(0) != SCHEMA || !root.path("events").isArray()) {
                return Optional.empty();
            }
            JsonNode document = root.path("document");
            UUID transactionId = UUID.fromString(document.path("transactionId").asText());
            var events = new ArrayList<ProofEvent>();
            for (JsonNode event : root.path("events")) {
                events.add(event(transactionId, event));
            }
            return Optional.of(new Read(root.path("eventCount").asInt(-1), document.path("signedSha256").asText(), events));
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static ProofEvent event(UUID transactionId, JsonNode node) {
        String code = node.path("type").asText();
        ProofEventType type = java.util.Arrays.stream(ProofEventType.values()).filter(t -> t.code().equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown event " + code));
        String signatory = Objects.requireNonNullElse(node.path("signatory").textValue(), "");
        return new ProofEvent(transactionId, node.path("n").asInt(), Instant.parse(node.path("at").asText()), type,
                signatory.isEmpty() ? null : UUID.fromString(signatory), node.path("actor").asText(),
                new ClientTrace(node.path("ip").asText(), node.path("userAgent").asText()), node.path("detail").asText(),
                node.path("previousHash").asText(), node.path("hash").asText());
    }
}
