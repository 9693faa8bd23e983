package fr.paraphe.connectors.embedded;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.paraphe.domain.dispatch.SignaturePlatform.FinalisationOrder;
import fr.paraphe.domain.finalisation.FinalisationPlatform;
import fr.paraphe.domain.signing.Gesture;
import fr.paraphe.domain.signing.OutgoingMessage.Channel;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The institution's last signature on Paraphe's own platform, over HTTP. A session's secret goes in a header of its own, beside the token
 * of the interface. The opening, the sending of a code and what is typed are asked once: the others may be repeated without effect.
 */
final class HttpFinalisationPlatform implements FinalisationPlatform {
    private static final String FINALISATIONS = "finalisations";
    private static final String SESSIONS = "sessions";
    private final PlatformCalls calls;
    private final ObjectMapper json;

    HttpFinalisationPlatform(PlatformCalls calls, ObjectMapper json) {
        this.calls = calls;
        this.json = json;
    }

    @Override
    public Conditions conditions() {
        return calls.read(calls.get(calls.uri(List.of(), FINALISATIONS, "conditions")), answer -> new Conditions(
                CircuitJson.text(answer, "version"), CircuitJson.text(answer, "title"), PlatformCalls.page(answer)));
    }

    @Override
    public Session open(Collection<String> platformIds, FinalisationOrder order) {
        ObjectNode body = calls.withIds(platformIds).put("representativeId", order.representativeId().toString()).put("name", order.name());
        return calls.read(calls.post(PlatformCalls.entity(body), false, FINALISATIONS, SESSIONS), answer -> {
            var left = new ArrayList<Left>();
            answer.required("left").forEach(one -> left.add(new Left(CircuitJson.text(one, "id"), CircuitJson.text(one, "detail"))));
            return new Session(UUID.fromString(CircuitJson.text(answer, "id")), CircuitJson.text(answer, "secret"), left);
        });
    }

    @Override
    public void accept(Session session, String version) {
        call(session, "conditions", true, json.createObjectNode().put("version", version));
    }

    @Override
    public void askCode(Session session, Channel way) {
        call(session, "code", false, json.createObjectNode().put("way", way.name()));
    }

    @Override
    public void confirm(Session session, String code) {
        // asked once: a wrong code is counted at every try
        call(session, "confirmation", false, json.createObjectNode().put("code", code));
    }

    @Override
    public List<Signed> sign(Session session, List<String> platformIds, Gesture gesture) {
        byte[] picture = gesture.picture();
        ObjectNode body = calls.withIds(platformIds).put("mode", gesture.mode().name()).put("name", gesture.typedName())
                .put("picture", picture == null ? null : Base64.getEncoder().encodeToString(picture));
        return calls.read(call(session, "signatures", true, body), answer -> {
            var results = new ArrayList<Signed>();
            answer.required("results").forEach(one -> results.add(new Signed(CircuitJson.text(one, "id"),
                    one.path("signed").asBoolean(false) ? "" : CircuitJson.text(one, "detail"))));
            return results;
        });
    }

    private byte[] call(Session session, String act, boolean repeatable, ObjectNode body) {
        return calls.post(PlatformCalls.entity(body), repeatable, Map.of("X-Session", session.secret()),
                calls.uri(List.of(), FINALISATIONS, SESSIONS, session.id().toString(), act));
    }
}
