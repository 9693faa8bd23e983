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
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Reminders and extensions asked for over HTTP (F144–F147, P9). */
class CircuitActsApiIT {
    private final PlatformWorld world = new PlatformWorld(false);
    private final ApiCalls api = new ApiCalls(world);
    private final ObjectMapper mapper = new ObjectMapper();

    @AfterEach
    void stop() {
        world.close();
    }

    private static String reminder(UUID id, boolean trial) {
        return "{\"ids\": [\"" + id + "\"], \"way\": \"EMAIL\", \"words\": \"Merci de signer.\", \"name\": \"Claire DURAND\", \"trial\": "
                + trial + "}";
    }

    @Test
    void whoeverCanSignNowGetsANewMessageWhoseLinkOpens() throws Exception { // F144, F145, F147
        Signatory student = student(AuthLevel.LINK);
        UUID id = world.running(SigningOrder.FREE, student, representative());
        String first = world.token(student);
        int delivered = world.delivered.size();

        HttpResponse<String> trial = api.post("/reminders", reminder(id, true));
        world.deliver();
        assertThat(world.delivered).hasSize(delivered);
        HttpResponse<String> answer = api.post("/reminders", reminder(id, false));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(trial.body());
        world.deliver();

        JsonNode results = mapper.readTree(answer.body()).get("results");
        assertThat(results).hasSize(2).anySatisfy(one -> {
            assertThat(one.path("signatoryId").asText()).isEqualTo(student.id().toString());
            assertThat(one.path("left").asText()).isEmpty();
        }).anySatisfy(one -> assertThat(one.path("left").asText()).isEqualTo("ce n'est pas encore son tour"));
        assertThat(world.delivered).hasSize(delivered + 1);
        assertThat(world.delivered.getLast().subject()).isEqualTo("Rappel – 1 document à signer");
        var client = new SignerClient(world.server);
        assertThat(client.get("/s/" + first).statusCode()).as("the first message goes on opening").isEqualTo(200);
        assertThat(client.get("/s/" + world.token(student)).statusCode()).isEqualTo(200);
        JsonNode read = mapper.readTree(api.get("/signature-requests/" + id).body()).at("/circuit/signatories/0");
        assertThat(read.path("remindedAt").asText()).isEqualTo("2026-11-21T09:00:00Z");
        assertThat(read.path("reminders").asInt()).isEqualTo(1);
        assertThat(api.get("/events").body()).contains("signatory.reminded");
    }

    @Test
    void whatHappenedAndWhatWasWrittenIsTold() throws Exception { // E23, F147
        Signatory student = student(AuthLevel.LINK);
        UUID id = world.running(SigningOrder.FREE, student, representative());
        world.clock.pass(Duration.ofMinutes(1));
        api.post("/reminders", reminder(id, false));

        HttpResponse<String> answer = api.get("/signature-requests/" + id + "/trail");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode trail = mapper.readTree(answer.body());
        assertThat(trail.path("earlier").asInt()).isZero();
        assertThat(trail.path("events")).anySatisfy(one -> {
            assertThat(one.path("type").asText()).isEqualTo("signatory.reminded");
            assertThat(one.path("words").asText()).isEqualTo("Relance demandée");
            assertThat(one.path("actor").asText()).isEqualTo("Claire DURAND");
        });
        JsonNode reminder = trail.path("messages").get(trail.path("messages").size() - 1);
        assertThat(reminder.path("subject").asText()).isEqualTo("Rappel – 1 document à signer");
        assertThat(reminder.path("state").asText()).isEqualTo("QUEUED");
        assertThat(reminder.path("failure").isNull()).isTrue();
        assertThat(answer.body()).doesNotContain(student.person().email()).doesNotContain(world.token(student)).doesNotContain("127.0.0.1")
                .doesNotContain("{lien");
        assertThat(api.get("/signature-requests/" + UUID.randomUUID() + "/trail").statusCode()).isEqualTo(404);
        assertThat(api.send(HttpRequest.newBuilder(URI.create(world.server.address() + "/api/v1/signature-requests/" + id + "/trail")))
                .statusCode()).isEqualTo(401);
    }

    @Test
    void whatIsNotAReminderIsRefusedWhole() throws Exception {
        UUID id = world.running(SigningOrder.FREE, student(AuthLevel.LINK));
        String whole = reminder(id, false);
        for (String wrong : List.of(whole.replace("EMAIL", "PIGEON"), whole.replace("false", "0"), whole.replace("\"words\"", "\"word\""),
                whole.replace(id.toString(), "x"), whole.replace("Merci", "a".repeat(2_001)))) {
            assertThat(api.post("/reminders", wrong).statusCode()).as(wrong).isEqualTo(400);
        }
        assertThat(world.count(id, ProofEventType.REMINDED)).isZero();
    }

    @Test
    void theEndOfACircuitIsMovedOnce() throws Exception { // P9
        UUID id = world.running(SigningOrder.FREE, student(AuthLevel.LINK));
        String wanted = "{\"circuits\": [{\"id\": \"" + id
                + "\", \"endsAt\": \"2027-03-01T22:59:59Z\"}], \"name\": \"Claire DURAND\"}";
        HttpResponse<String> answer = api.post("/extensions", wanted);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(mapper.readTree(answer.body()).at("/results/0/endsAt").asText()).isEqualTo("2027-03-01T22:59:59Z");
        assertThat(api.post("/extensions", wanted).body()).isEqualTo(answer.body());
        assertThat(world.count(id, ProofEventType.EXTENDED)).isEqualTo(1);
        assertThat(mapper.readTree(api.get("/signature-requests/" + id).body()).at("/circuit/endsAt").asText())
                .isEqualTo("2027-03-01T22:59:59Z");
        assertThat(api.get("/events").body()).contains("request.extended");
        for (String wrong : List.of(wanted.replace("2027-03", "2099-03"), wanted.replace("2027-03-01", "demain"),
                wanted.replace("\"endsAt\"", "\"end\""), wanted.replace(id.toString(), "x"))) {
            assertThat(api.post("/extensions", wrong).statusCode()).as(wrong).isEqualTo(400);
        }
        assertThat(world.count(id, ProofEventType.EXTENDED)).isEqualTo(1);
    }

    @Test
    void anotherPersonIsPutInAPlaceOnceAndTheOldLinkLeadsNowhere() throws Exception { // D-27, X25
        Signatory student = student(AuthLevel.LINK);
        UUID id = world.running(SigningOrder.FREE, student, representative());
        String old = world.token(student);
        String wanted = "{\"name\": \"Claire DURAND\", \"replacements\": [{\"id\": \"" + id + "\", \"signatoryId\": \"" + student.id()
                + "\", \"person\": {\"personId\": \"" + new UUID(5, 5) + "\", \"lastFirst\": \"LENOIR Zoé\", \"firstLast\": "
                + "\"Zoé LENOIR\", \"organisation\": \"\", \"email\": \"zoe@firme.example\", \"mobile\": null}}]}";

        HttpResponse<String> answer = api.post("/replacements", wanted);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(api.post("/replacements", wanted).body()).isEqualTo(answer.body());
        assertThat(mapper.readTree(answer.body()).at("/results/0/left").asText("?")).isEmpty();
        world.deliver();

        assertThat(world.count(id, ProofEventType.REPLACED)).isEqualTo(1);
        var client = new SignerClient(world.server);
        assertThat(client.get("/s/" + old).body()).contains("si vous devez toujours signer, utilisez le dernier message reçu");
        JsonNode read = mapper.readTree(api.get("/signature-requests/" + id).body()).at("/circuit/signatories/0");
        assertThat(read.at("/person/lastFirst").asText()).isEqualTo("LENOIR Zoé");
        assertThat(api.get("/events").body()).contains("signatory.replaced");
        for (String wrong : List.of(wanted.replace(id.toString(), "x"), wanted.replace("\"lastFirst\"", "\"nom\""),
                wanted.replace("\"replacements\"", "\"places\""))) {
            assertThat(api.post("/replacements", wrong).statusCode()).as(wrong).isEqualTo(400);
        }
    }
}
