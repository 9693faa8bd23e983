package fr.paraphe.platform.api;

import com.fasterxml.jackson.databind.JsonNode;
import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.OutgoingRequest;
import fr.paraphe.domain.dispatch.PersonSnapshot;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignatoryProgress;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SigningOrder;
import fr.paraphe.platform.http.Json;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;

/** Reads what a client hands over with a document; what has happened is never taken from the client. */
final class Handover {
    private Handover() {}

    static OutgoingRequest read(JsonNode json, byte[] pdf) {
        var fields = new JsonFields(json, "externalId", "batchId", "documentName", "reference", "message", "circuit");
        var message = new JsonFields(fields.child("message"), "senderLabel", "subject", "body");
        return new OutgoingRequest(fields.id("externalId"), fields.id("batchId"), fields.text("documentName"), fields.text("reference"),
                circuit(fields.child("circuit")),
                new OutgoingRequest.Message(message.text("senderLabel"), message.text("subject"), message.text("body")), pdf);
    }

    private static Circuit circuit(JsonNode json) {
        var fields = new JsonFields(json, "order", "endsAt", "signatories");
        SigningOrder order = fields.value("order", SigningOrder.class);
        Instant endsAt = fields.instant("endsAt");
        List<Signatory> signatories = fields.children("signatories").stream().map(Handover::signatory).toList();
        var ids = new HashSet<>();
        var roles = new HashSet<>();
        boolean distinct = signatories.stream().allMatch(s -> ids.add(s.id()) && roles.add(s.role()));
        if (signatories.isEmpty() || !distinct) {
            throw Json.bad("Un parcours a au moins un signataire, et un seul pour chaque rôle.");
        }
        List<Signatory> either = signatories.stream().filter(Signatory::either).toList();
        boolean pair = either.size() == 2 && either.getFirst().requirement() == either.getLast().requirement();
        if (!either.isEmpty() && !(pair && either.stream().allMatch(s -> s.role().guardian()))) {
            throw Json.bad("«\u00a0either\u00a0» lie les deux responsables légaux, de même modalité, et personne d'autre.");
        }
        return Circuit.start(order, signatories, endsAt);
    }

    private static Signatory signatory(JsonNode json) {
        var fields = new JsonFields(json, "id", "role", "requirement", "rank", "authLevel", "person", "either");
        return new Signatory(fields.id("id"), fields.value("role", SignatoryRole.class), fields.value("requirement", Requirement.class),
                fields.number("rank"), fields.value("authLevel", AuthLevel.class), person(fields.child("person")), SignatoryProgress.NONE,
                fields.optionalTruth("either"));
    }

    /** Reads who signs. */
    static PersonSnapshot person(JsonNode json) {
        var fields = new JsonFields(json, "personId", "lastFirst", "firstLast", "organisation", "email", "mobile");
        return new PersonSnapshot(fields.id("personId"), fields.text("lastFirst"), fields.text("firstLast"), fields.text("organisation"),
                fields.text("email"), fields.optionalText("mobile"));
    }
}
