package fr.paraphe.platform.api;

import fr.paraphe.domain.dispatch.CircuitTrail;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes what happened to a document and what was written about it: no link, no code, no whole address, no address of a machine. */
final class TrailSnapshot {
    private TrailSnapshot() {}

    static Map<String, Object> of(CircuitTrail trail) {
        var json = new LinkedHashMap<String, Object>();
        json.put("earlier", trail.earlier());
        json.put("events", trail.events().stream().map(TrailSnapshot::event).toList());
        json.put("messages", trail.messages().stream().map(TrailSnapshot::message).toList());
        return json;
    }

    private static Map<String, Object> event(CircuitTrail.Event event) {
        var json = new LinkedHashMap<String, Object>();
        json.put("at", event.at().toString());
        json.put("type", event.type());
        json.put("words", event.words());
        json.put("actor", event.actor());
        json.put("detail", event.detail());
        return json;
    }

    private static Map<String, Object> message(CircuitTrail.Message message) {
        var json = new LinkedHashMap<String, Object>();
        json.put("at", message.at().toString());
        json.put("way", message.way().name());
        json.put("name", message.name());
        json.put("address", message.address());
        json.put("subject", message.subject());
        json.put("state", message.state().name());
        Snapshot.put(json, "failure", message.failure());
        return json;
    }
}
