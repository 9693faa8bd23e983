package fr.paraphe.platform.api;

import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.PersonSnapshot;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignatoryProgress;
import fr.paraphe.domain.signing.SigningTransaction;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes where a document stands: moments for each signatory, and no token, link, address of a machine or mobile number. */
final class Snapshot {
    private Snapshot() {}

    static Map<String, Object> of(SigningTransaction transaction) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", transaction.id().toString());
        json.put("externalId", transaction.externalId().toString());
        json.put("batchId", transaction.batchId().toString());
        json.put("reference", transaction.reference());
        json.put("documentName", transaction.documentName());
        put(json, "startedAt", transaction.startedAt());
        json.put("circuit", circuit(transaction.circuit()));
        return json;
    }

    private static Map<String, Object> circuit(Circuit circuit) {
        var json = new LinkedHashMap<String, Object>();
        json.put("order", circuit.order().name());
        json.put("endsAt", circuit.endsAt().toString());
        put(json, "cancelledAt", circuit.cancelledAt());
        put(json, "archivedAt", circuit.archivedAt());
        json.put("signatories", circuit.signatories().stream().map(Snapshot::signatory).toList());
        return json;
    }

    private static Map<String, Object> signatory(Signatory signatory) {
        SignatoryProgress progress = signatory.progress();
        var json = new LinkedHashMap<String, Object>();
        json.put("id", signatory.id().toString());
        json.put("role", signatory.role().name());
        json.put("requirement", signatory.requirement().name());
        json.put("rank", signatory.rank());
        json.put("authLevel", signatory.authLevel().name());
        json.put("either", signatory.either());
        json.put("person", person(signatory.person()));
        put(json, "invitedAt", progress.invitedAt());
        put(json, "viewedAt", progress.viewedAt());
        put(json, "signedAt", progress.signedAt());
        put(json, "declinedAt", progress.declinedAt());
        put(json, "declineReason", progress.declineReason());
        put(json, "remindedAt", progress.remindedAt());
        json.put("reminders", progress.reminders());
        return json;
    }

    private static Map<String, Object> person(PersonSnapshot person) {
        var json = new LinkedHashMap<String, Object>();
        json.put("personId", person.personId().toString());
        json.put("lastFirst", person.lastFirst());
        json.put("firstLast", person.firstLast());
        json.put("organisation", person.organisation());
        json.put("email", person.email());
        return json;
    }

    @SuppressWarnings("NullAway") // JSON writes null for what has not happened yet
    static void put(Map<String, Object> json, String name, @Nullable Object value) {
        json.put(name, value == null ? null : value.toString());
    }
}
