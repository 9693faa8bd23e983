package fr.paraphe.connectors.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.OutgoingRequest;
import fr.paraphe.domain.dispatch.PersonSnapshot;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignatoryProgress;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SigningOrder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes requests and reads circuits in the JSON of the platform; fields it does not know are ignored. */
final class CircuitJson {
    private static final String EITHER = "either";

    private final ObjectMapper json;

    CircuitJson(ObjectMapper json) {
        this.json = json;
    }

    ObjectNode written(OutgoingRequest request) {
        ObjectNode node = json.createObjectNode()
                .put("externalId", request.externalId().toString())
                .put("batchId", request.batchId().toString())
                .put("documentName", request.documentName())
                .put("reference", request.reference());
        node.putObject("message")
                .put("senderLabel", request.message().senderLabel())
                .put("subject", request.message().subject())
                .put("body", request.message().body());
        Circuit circuit = request.circuit();
        ObjectNode inner = node.putObject("circuit").put("order", circuit.order().name()).put("endsAt", circuit.endsAt().toString());
        ArrayNode signatories = inner.putArray("signatories");
        circuit.signatories().forEach(s -> write(s, signatories.addObject()));
        return node;
    }

    private static void write(Signatory s, ObjectNode node) {
        node.put("id", s.id().toString())
                .put("role", s.role().name())
                .put("requirement", s.requirement().name())
                .put("rank", s.rank())
                .put("authLevel", s.authLevel().name());
        if (s.either()) {
            node.put(EITHER, true); // a platform that does not know it refuses the field rather than await both
        }
        write(s.person(), node);
    }

    /** Writes who signs into {@code node}. */
    static void write(PersonSnapshot p, ObjectNode node) {
        node.putObject("person")
                .put("personId", p.personId().toString())
                .put("lastFirst", p.lastFirst())
                .put("firstLast", p.firstLast())
                .put("organisation", p.organisation())
                .put("email", p.email())
                .put("mobile", p.mobile());
    }

    /**
     * Returns the circuit of an answer; mobiles are never in it.
     *
     * @throws RuntimeException when a field is missing or has an unknown value
     */
    Circuit circuit(JsonNode answer) {
        JsonNode node = answer.required("circuit");
        var signatories = new ArrayList<Signatory>();
        node.required("signatories").forEach(s -> signatories.add(signatory(s)));
        return new Circuit(SigningOrder.valueOf(text(node, "order")), signatories, Instant.parse(text(node, "endsAt")),
                moment(node, "cancelledAt"), moment(node, "archivedAt"));
    }

    private static Signatory signatory(JsonNode s) {
        JsonNode p = s.required("person");
        var person = new PersonSnapshot(UUID.fromString(text(p, "personId")), text(p, "lastFirst"), text(p, "firstLast"),
                p.path("organisation").asText(""), text(p, "email"), p.path("mobile").textValue());
        var progress = new SignatoryProgress(moment(s, "invitedAt"), moment(s, "viewedAt"), moment(s, "signedAt"), moment(s, "declinedAt"),
                s.path("declineReason").textValue(), moment(s, "remindedAt"), s.path("reminders").asInt(0));
        return new Signatory(UUID.fromString(text(s, "id")), SignatoryRole.valueOf(text(s, "role")),
                Requirement.valueOf(text(s, "requirement")), s.required("rank").asInt(), AuthLevel.valueOf(text(s, "authLevel")), person,
                progress, s.path(EITHER).asBoolean(false));
    }

    static String text(JsonNode node, String field) {
        String text = node.required(field).textValue();
        if (text == null) {
            throw new IllegalArgumentException("field " + field + " is not a text");
        }
        return text;
    }

    static @Nullable Instant moment(JsonNode node, String field) {
        String text = node.path(field).textValue();
        return text == null ? null : Instant.parse(text);
    }
}
