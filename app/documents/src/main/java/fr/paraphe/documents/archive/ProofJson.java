package fr.paraphe.documents.archive;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.paraphe.documents.signing.ProofSealer;
import fr.paraphe.domain.archive.ProofFile;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.shared.Sha256;
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
 * an event is there, so that its digest can be computed again without us (X13). The platform's seal ends the file and covers all that
 * stands before it.
 */
final class ProofJson {
    static final int SCHEMA = 1;

    /** What the seal is, in the file itself, so that somebody without this product can verify it. */
    private static final String ALGORITHM =
            "CMS (RFC 5652) detached, SHA-256, over this file without «seal», keys sorted, without spaces, UTF-8";

    /** Twice the same key, or anything after the end, could show one thing to a reader and another to the seal. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final JsonMapper CANONICAL = JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();

    private ProofJson() {}

    static byte[] write(ProofFile proof, String software, ProofSealer sealer) {
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
            byte[] content = CANONICAL.writeValueAsBytes(root);
            root.putObject("seal").put("algorithm", ALGORITHM).put("sha256", Sha256.hex(content)).put("cms", sealer.seal(content));
            return MAPPER.writeValueAsBytes(root);
        } catch (IOException e) {
            throw new IllegalStateException("a proof in memory cannot be written", e);
        }
    }

    private static void signatory(ObjectNode node, Signatory signatory) {
        node.put("id", signatory.id().toString()).put("role", signatory.role().label());
        node.put("requirement", signatory.requirementLabel()).put("name", signatory.person().lastFirst());
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

    /** What a check needs of a proof file; {@code sealed} tells whether a seal is there, {@code seal} is present when it holds. */
    record Read(String reference, int eventCount, String signedSha256, List<ProofEvent> events, boolean sealed, Optional<ProofSeal> seal) {}

    /** Reads a proof file; empty when it is not one. Nothing is repaired: a changed field must break the chain or the seal. */
    static Optional<Read> read(byte[] json) {
        try {
            if (!(MAPPER.readTree(json) instanceof ObjectNode root) || root.path("schema").asInt(0) != SCHEMA
                    || !root.path("events").isArray()) {
                return Optional.empty();
            }
            JsonNode document = root.path("document");
            UUID transactionId = UUID.fromString(document.path("transactionId").asText());
            var events = new ArrayList<ProofEvent>();
            for (JsonNode event : root.path("events")) {
                events.add(event(transactionId, event));
            }
            JsonNode seal = root.remove("seal");
            Optional<ProofSeal> held = seal == null ? Optional.empty() : seal(seal, CANONICAL.writeValueAsBytes(root));
            return Optional.of(new Read(document.path("reference").asText(), root.path("eventCount").asInt(-1),
                    document.path("signedSha256").asText(), events, seal != null, held));
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What an attestation takes from a proof file. */
    record Told(AttestationPage.Subject subject, List<AttestationPage.Party> parties, List<ProofEvent> events) {}

    /** Reads what a proof file tells of its document and signatories; empty when it is not one, or its chain or its seal does not hold. */
    static Optional<Told> told(byte[] json) {
        return read(json).filter(read -> read.seal().isPresent() && ProofEvent.firstBreak(read.events()).isEmpty()).map(read -> {
            JsonNode root = tree(json);
            JsonNode document = root.path("document");
            var parties = new ArrayList<AttestationPage.Party>();
            for (JsonNode one : root.path("signatories")) {
                String signed = one.path("signedAt").textValue();
                parties.add(new AttestationPage.Party(UUID.fromString(one.path("id").asText()), one.path("role").asText(),
                        one.path("name").asText(), one.path("organisation").asText(), signed == null ? null : Instant.parse(signed)));
            }
            return new Told(new AttestationPage.Subject(root.path("institution").asText(), root.path("specimen").asBoolean(),
                    document.path("name").asText(), document.path("reference").asText(), document.path("pages").asText(),
                    document.path("originalSha256").asText(), read.signedSha256()), parties, read.events());
        });
    }

    private static JsonNode tree(byte[] json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new IllegalStateException("a proof that was read cannot be read again", e);
        }
    }

    private static Optional<ProofSeal> seal(JsonNode seal, byte[] content) throws IOException {
        boolean same = seal.path("algorithm").asText().equals(ALGORITHM) && seal.path("sha256").asText().equals(Sha256.hex(content));
        byte[] cms = seal.path("cms").isTextual() ? seal.path("cms").binaryValue() : null;
        return same && seal.size() == 3 && cms != null ? ProofSeal.over(content, cms) : Optional.empty();
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
