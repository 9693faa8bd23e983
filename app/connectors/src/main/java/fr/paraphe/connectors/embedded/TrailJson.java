package fr.paraphe.connectors.embedded;

import static fr.paraphe.connectors.embedded.CircuitJson.text;

import com.fasterxml.jackson.databind.JsonNode;
import fr.paraphe.domain.dispatch.CircuitTrail;
import fr.paraphe.domain.dispatch.SignaturePlatform.ReminderWay;
import java.time.Instant;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Reads what a platform tells of a document; its words are shown as text only, on one line and not without end. */
final class TrailJson {
    private static final int LONGEST = 2_000;

    private TrailJson() {}

    /**
     * Returns the events and the messages of an answer; the type of an event may be one that this version does not know.
     *
     * @throws RuntimeException when a field is missing or has an unknown value
     */
    static CircuitTrail trail(JsonNode answer) {
        var events = new ArrayList<CircuitTrail.Event>();
        answer.required("events").forEach(one -> events.add(new CircuitTrail.Event(Instant.parse(text(one, "at")), words(one, "type"),
                words(one, "words"), words(one, "actor"), words(one, "detail"))));
        var messages = new ArrayList<CircuitTrail.Message>();
        answer.required("messages").forEach(one -> messages.add(message(one)));
        return new CircuitTrail(Math.max(0, answer.path("earlier").asInt(0)), events, messages);
    }

    private static CircuitTrail.Message message(JsonNode one) {
        return new CircuitTrail.Message(Instant.parse(text(one, "at")), ReminderWay.valueOf(text(one, "way")), words(one, "name"),
                words(one, "address"), words(one, "subject"), CircuitTrail.State.valueOf(text(one, "state")), failure(one));
    }

    private static @Nullable String failure(JsonNode one) {
        return one.hasNonNull("failure") ? words(one, "failure") : null;
    }

    private static String words(JsonNode node, String field) {
        String words = text(node, field).replaceAll("\\p{Cntrl}+", " ").strip();
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }
}
