package fr.paraphe.platform;

import static fr.paraphe.platform.PlatformWorld.representative;
import static fr.paraphe.platform.PlatformWorld.student;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.signing.ProofEventType;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.SigningOrder;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The interface of clients, over HTTP, and the finalisation it opens (F154–F164). */
class ApiIT {
    private static final String BOUNDARY = "limite-de-partie";
    private final PlatformWorld world = new PlatformWorld(false);
    private final ApiCalls api = new ApiCalls(world);
    private final ObjectMapper mapper = new ObjectMapper();

    @AfterEach
    void stop() {
        world.close();
    }

    private HttpResponse<String> handOver(String json, byte[] pdf) throws Exception {
        return handOver("", json, pdf);
    }

    private HttpResponse<String> handOver(String query, String json, byte[] pdf) throws Exception {
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"request\"\r\nContent-Type: application/json\r\n\r\n"
                + json + "\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"document\"; filename=\"document.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(pdf);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return api.send(api.to("/signature-requests" + query).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static String json(UUID externalId, UUID batchId) {
        return """
                {"externalId": "%s", "batchId": "%s", "documentName": "Convention de stage – BEYRIES Éloïse", "reference": "2026-000012",
                 "message": {"senderLabel": "Lycée des Tilleuls", "subject": "À signer", "body": "Bonjour"},
                 "circuit": {"order": "FREE", "endsAt": "2026-12-21T22:59:59Z", "signatories": [
                  {"id": "0198c0de-0000-7000-8000-000000000001", "role": "STUDENT", "requirement": "MANDATORY", "rank": 1,
                   "authLevel": "LINK", "person": {"personId": "0198c0de-0000-7000-8000-000000000002", "lastFirst": "BEYRIES Éloïse",
                   "firstLast": "Éloïse BEYRIES", "organisation": "", "email": "eloise@ecole.example", "mobile": "+33612345678"}}]}}
                """.formatted(externalId, batchId);
    }

    @Test
    void aDocumentIsHandedOverStartedAnnouncedAndRead() throws Exception {
        UUID external = UUID.randomUUID();
        UUID batch = UUID.randomUUID();
        HttpResponse<String> created = handOver(json(external, batch), SamplePdf.of(2, "A"));
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        String id = mapper.readTree(created.body()).get("id").asText();
        assertThat(handOver(json(external, batch), SamplePdf.of(2, "A")).statusCode()).isEqualTo(200);
        HttpResponse<String> other = handOver(json(external, batch), SamplePdf.of(2, "B"));
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(mapper.readTree(other.body()).get("code").asText()).isEqualTo("conflict");
        assertThat(api.post("/signature-requests/" + id + "/start", "").statusCode()).isEqualTo(204);
        assertThat(api.post("/batches/" + batch + "/announce", "").statusCode()).isEqualTo(204);
        assertThat(api.post("/batches/" + batch + "/announce", "").statusCode()).isEqualTo(204);
        world.deliver();
        assertThat(world.delivered).hasSize(1);
        assertThat(world.delivered.getFirst().subject()).isEqualTo("À signer – 1 document à signer");
        JsonNode read = mapper.readTree(api.get("/signature-requests/" + id).body());
        assertThat(read.get("documentName").asText()).isEqualTo("Convention de stage – BEYRIES Éloïse");
        assertThat(read.at("/circuit/signatories/0/invitedAt").asText()).isEqualTo("2026-11-21T09:00:00Z");
        assertThat(read.at("/circuit/signatories/0/signedAt").isNull()).isTrue();
        assertThat(read.toString()).doesNotContain("+336").doesNotContain("/s/").doesNotContain("127.0.0.1");
        JsonNode events = mapper.readTree(api.get("/events?after=1&limit=1").body());
        assertThat(events).isEqualTo(mapper.readTree("{\"events\":[{\"seq\":2,\"type\":\"request.started\",\"requestId\":\"" + id
                + "\"}],\"next\":\"2\",\"more\":true}"));
    }

    @Test
    void aDocumentIsHandedOverAndStartedAtOnce() throws Exception { // X08
        String json = json(UUID.randomUUID(), UUID.randomUUID());
        assertThat(handOver("?start=yes", json, SamplePdf.of(2, "A")).statusCode()).isEqualTo(400);
        JsonNode kept = mapper.readTree(handOver("?start=false", json, SamplePdf.of(2, "A")).body());
        String id = kept.get("id").asText();
        assertThat(kept).isEqualTo(mapper.readTree("{\"id\":\"" + id + "\",\"started\":false}"));
        for (int i = 0; i < 2; i++) {
            HttpResponse<String> again = handOver("?start=true", json, SamplePdf.of(2, "A"));
            assertThat(again.statusCode()).isEqualTo(200);
            assertThat(mapper.readTree(again.body())).isEqualTo(mapper.readTree("{\"id\":\"" + id + "\",\"started\":true}"));
        }
        HttpResponse<String> other = handOver("?start=true", json(UUID.randomUUID(), UUID.randomUUID()), SamplePdf.of(2, "A"));
        assertThat(other.statusCode()).isEqualTo(201);
        JsonNode events = mapper.readTree(api.get("/events").body()).get("events");
        assertThat(events.findValuesAsText("type")).containsExactly("request.received", "request.started", "request.received",
                "request.started");
    }

    @Test
    void twoGuardiansOfWhomEitherSufficesAreHandedOverAndRead() throws Exception { // D-20
        String one = json(UUID.randomUUID(), UUID.randomUUID()).replace("\"STUDENT\"", "\"GUARDIAN\"").replace("\"rank\": 1",
                "\"rank\": 1, \"either\": true");
        String entry = one.substring(one.indexOf("{\"id\""), one.lastIndexOf("]}}"));
        String second = entry.replace("000000000001", "000000000003").replace("\"GUARDIAN\"", "\"SECOND_GUARDIAN\"");
        String two = one.replace(entry, entry + ", " + second);
        HttpResponse<String> created = handOver(two, SamplePdf.of(2, "A"));
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        JsonNode read = mapper.readTree(api.get("/signature-requests/" + mapper.readTree(created.body()).get("id").asText()).body());
        assertThat(read.at("/circuit/signatories")).hasSize(2).allMatch(s -> s.get("either").asBoolean());
        for (String wrong : List.of(one, two.replace("\"SECOND_GUARDIAN\"", "\"STUDENT\""),
                two.replace(second, second.replace("MANDATORY", "OPTIONAL")), two.replace("\"either\": true", "\"either\": 1"))) {
            assertThat(handOver(wrong, SamplePdf.of(2, "A")).statusCode()).as(wrong).isEqualTo(400);
        }
        assertThat(world.documents.count()).isEqualTo(1);
    }

    @Test
    void aBadHandoverIsRefusedWithItsReason() throws Exception {
        String json = json(UUID.randomUUID(), UUID.randomUUID());
        assertThat(handOver(json, "<html>".getBytes(StandardCharsets.UTF_8)).statusCode()).isEqualTo(422);
        assertThat(handOver(json.replace("\"FREE\"", "\"ANY\""), SamplePdf.of(1, "A")).statusCode()).isEqualTo(400);
        String signed = json.replace("\"rank\": 1", "\"rank\": 1, \"signedAt\": \"x\"");
        assertThat(handOver(signed, SamplePdf.of(1, "A")).statusCode()).isEqualTo(400);
        assertThat(handOver(json.replace("À signer", "a\\r\\nBcc: x@y.z"), SamplePdf.of(1, "A")).statusCode()).isEqualTo(400);
        assertThat(handOver("{", SamplePdf.of(1, "A")).statusCode()).isEqualTo(400);
        assertThat(handOver(json.replace("\"LINK\"", "\"LINK_SMS\"").replace("\"+33612345678\"", "null"), SamplePdf.of(1, "A")).body())
                .contains("mobile-missing");
        byte[] large = new byte[10 * 1024 * 1024 + 1];
        System.arraycopy(SamplePdf.of(1, "A"), 0, large, 0, 500);
        assertThat(handOver(json, large).statusCode()).isEqualTo(413);
        assertThat(world.documents.count()).isZero();
    }

    @Test
    void withoutTheTokenNothingIsSaid() throws Exception {
        for (String path : List.of("/me", "/events", "/signature-requests/" + UUID.randomUUID(), "/nowhere")) {
            URI address = URI.create(world.server.address() + "/api/v1" + path);
            assertThat(api.send(HttpRequest.newBuilder(address)).statusCode()).as(path).isEqualTo(401);
            assertThat(api.send(HttpRequest.newBuilder(address).header("Authorization", "Bearer x")).statusCode()).as(path).isEqualTo(401);
        }
        assertThat(mapper.readTree(api.get("/me").body()).get("institution").asText()).isEqualTo("Lycée des Tilleuls");
        assertThat(api.get("/signature-requests/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(api.get("/signature-requests/nonsense").statusCode()).isEqualTo(404);
    }

    private String finalisation(List<UUID> ids, UUID representative) {
        String list = ids.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(","));
        return "{\"ids\": [" + list + "], \"representativeId\": \"" + representative + "\", \"name\": \"Claire DURAND\"}";
    }

    @Test
    void theReadyOnesAreFinalisedAndTheOthersCounted() throws Exception { // F155, F156, F160, T23
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            ids.add(world.running(SigningOrder.FREE, representative()));
        }
        UUID waiting = world.running(SigningOrder.FREE, student(AuthLevel.LINK), representative());
        ids.add(waiting);
        HttpResponse<String> answer = api.post("/finalisations", finalisation(ids, representative().person().personId()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        JsonNode opening = mapper.readTree(answer.body());
        assertThat(opening.get("taken").asInt()).isEqualTo(3);
        assertThat(opening.get("ignored").asInt()).isEqualTo(1);
        String path = URI.create(opening.get("url").asText()).getPath();
        var client = new SignerClient(world.server);
        assertThat(client.enter(path).statusCode()).isEqualTo(303);
        assertThat(new SignerClient(world.server).get(path).statusCode()).isEqualTo(404);
        String[] one = {"doc", ids.get(0).toString(), "doc", ids.get(1).toString(), "mode", "TEXT", "name", "Claire DURAND"};
        assertThat(client.post(client.root + "/sign", one).body()).contains("terms-missing"); // security case 6
        HttpResponse<String> formerVersion = client.post(client.root + "/signature", "doc", ids.get(0).toString(), "conditions", "2025-1");
        assertThat(formerVersion.statusCode()).isEqualTo(409);
        String[] accept = {"doc", ids.get(0).toString(), "doc", ids.get(1).toString(), "conditions", "2026-1"};
        assertThat(client.post(client.root + "/signature", accept).statusCode()).isEqualTo(200);
        String[] foreign = {"doc", ids.get(0).toString(), "doc", waiting.toString(), "mode", "TEXT", "name", "Claire DURAND"};
        assertThat(client.post(client.root + "/sign", foreign).statusCode()).isEqualTo(404);
        assertThat(world.count(ids.get(0), ProofEventType.SIGNED)).isZero();
        JsonNode results = mapper.readTree(client.post(client.root + "/sign", one).body()).get("results");
        assertThat(results).hasSize(2).allSatisfy(r -> assertThat(r.get("signed").asBoolean()).isTrue());
        JsonNode again = mapper.readTree(client.post(client.root + "/sign", one).body());
        assertThat(again.at("/results/0/code").asText()).isEqualTo("already-signed");
        assertThat(world.closeDue()).isEqualTo(2);
        assertThat(api.get("/signature-requests/" + ids.get(0) + "/proof").body()).contains("request.archived");
        assertThat(api.get("/signature-requests/" + ids.get(0) + "/document?version=signed").body()).contains("%signed sig_representant");
        assertThat(api.get("/signature-requests/" + ids.get(2) + "/document?version=signed").body()).contains("not-archived");
        assertThat(api.get("/signature-requests/" + ids.get(2) + "/proof.pdf").statusCode()).isEqualTo(409);
    }

    @Test
    void aListThatWasTamperedWithIsRefusedWhole() throws Exception { // F157, security case 12
        UUID mine = world.running(SigningOrder.FREE, representative());
        UUID another = UUID.randomUUID();
        UUID me = representative().person().personId();
        assertThat(api.post("/finalisations", finalisation(List.of(mine, another), me)).statusCode()).isEqualTo(404);
        assertThat(api.post("/finalisations", finalisation(List.of(mine), UUID.randomUUID())).statusCode()).isEqualTo(403);
        Signatory student = student(AuthLevel.LINK);
        UUID withoutRepresentative = world.running(SigningOrder.FREE, student);
        assertThat(api.post("/finalisations", finalisation(List.of(mine, withoutRepresentative), me)).body())
                .contains("other-representative");
        UUID waiting = world.running(SigningOrder.FREE, student(AuthLevel.LINK), representative());
        assertThat(api.post("/finalisations", finalisation(List.of(waiting), me)).body()).contains("nothing-ready");
    }

    private String cancellation(String reason, UUID... ids) {
        String list = Arrays.stream(ids).map(id -> "\"" + id + "\"").collect(Collectors.joining(","));
        return "{\"ids\": [" + list + "], \"reason\": \"" + reason + "\", \"inform\": true, \"name\": \"Claire DURAND\"}";
    }

    @Test
    void circuitsAreCancelledOnceEachOneAnsweredForItself() throws Exception { // F177, F182, F183, F213
        Signatory student = student(AuthLevel.LINK);
        UUID running = world.running(SigningOrder.FREE, student, representative());
        UUID archived = world.running(SigningOrder.FREE, student);
        world.documents.update(world.read(archived).with(world.read(archived).circuit().archived(world.clock.instant())));
        String wanted = cancellation("Dates fausses", running, archived);

        HttpResponse<String> answer = api.post("/cancellations", wanted);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode results = mapper.readTree(answer.body()).get("results");
        assertThat(results).hasSize(2).anySatisfy(one -> {
            assertThat(one.get("id").asText()).isEqualTo(running.toString());
            assertThat(one.path("cancelledAt").asText()).isEqualTo("2026-11-21T09:00:00Z");
        }).anySatisfy(one -> {
            assertThat(one.path("code").asText()).isEqualTo("already-archived");
            assertThat(one.path("detail").asText()).contains("ne peut plus être annulé");
        });
        assertThat(mapper.readTree(api.post("/cancellations", wanted).body()).get("results")).isEqualTo(results);
        assertThat(world.count(running, ProofEventType.CANCELLED)).isEqualTo(1);
        JsonNode read = mapper.readTree(api.get("/signature-requests/" + running).body());
        assertThat(read.at("/circuit/cancelledAt").asText()).isEqualTo("2026-11-21T09:00:00Z");
        assertThat(api.get("/events").body()).contains("request.cancelled");
        world.deliver();
        assertThat(world.delivered.getLast().subject()).isEqualTo("Demande de signature annulée");
    }

    @Test
    void aLinkOfACancelledCircuitShowsThatAlsoToWhoeverHadSigned() throws Exception { // F213
        Signatory student = student(AuthLevel.LINK);
        UUID id = world.running(SigningOrder.FREE, student, representative());
        String path = "/s/" + world.token(student);
        world.documents.update(world.read(id).with(world.read(id).circuit().with(student.id(), p -> p.signed(world.clock.instant()))));
        var client = new SignerClient(world.server);
        assertThat(client.get(path).body()).contains("Vous avez déjà signé ce document le 21/11/2026");
        api.post("/cancellations", cancellation("Dates fausses", id));
        HttpResponse<String> page = client.get(path);
        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.body()).contains("Cette demande de signature a été annulée par l'établissement.")
                .doesNotContain("déjà signé").doesNotContain("Demander un nouveau lien");
    }

    @Test
    void aCancellationThatIsNotWholeDoesNothing() throws Exception { // F181
        UUID id = world.running(SigningOrder.FREE, student(AuthLevel.LINK));
        assertThat(api.post("/cancellations", cancellation(" ", id)).statusCode()).isEqualTo(422);
        String whole = cancellation("Dates fausses", id);
        for (String wrong : List.of(whole.replace("true", "1"), whole.replace("\"inform\": true, ", ""),
                whole.replace("\"name\"", "\"names\""), whole.replace(id.toString(), "x"))) {
            assertThat(api.post("/cancellations", wrong).statusCode()).as(wrong).isEqualTo(400);
        }
        UUID[] many = IntStream.range(0, 31).mapToObj(_ -> UUID.randomUUID()).toArray(UUID[]::new);
        assertThat(api.post("/cancellations", cancellation("Dates fausses", many)).statusCode()).isEqualTo(400);
        assertThat(world.count(id, ProofEventType.CANCELLED)).isZero();
    }
}
