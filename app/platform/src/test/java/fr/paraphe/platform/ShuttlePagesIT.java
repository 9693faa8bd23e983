package fr.paraphe.platform;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.directory.change.RecordFields;
import fr.paraphe.domain.directory.shuttle.Shuttle;
import fr.paraphe.domain.directory.shuttle.ShuttleItem;
import fr.paraphe.domain.directory.shuttle.ShuttleState;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The pages of a company's sheet by plain HTTP: what they show, keep and refuse (X19). */
class ShuttlePagesIT {
    private final PlatformWorld world = new PlatformWorld(true);
    private final SignerClient client = new SignerClient(world.server);

    @AfterEach
    void close() {
        world.close();
    }

    private Shuttle read(Shuttle shuttle) {
        return world.sheets.shuttles.find(shuttle.id()).orElseThrow();
    }

    private HttpResponse<String> opened(Shuttle shuttle) {
        client.enter("/n/" + world.sheet(shuttle));
        return client.get(client.root);
    }

    /** Sends the whole form back with some fields corrected, by path. */
    private HttpResponse<String> confirm(Shuttle shuttle, Map<String, String> corrections, String... more) {
        var fields = new ArrayList<String>(List.of(more));
        for (int place = 0; place < shuttle.items().size(); place++) {
            fields.add("f" + place);
            fields.add(corrections.getOrDefault(shuttle.items().get(place).path(), shuttle.items().get(place).sent()));
        }
        return client.post(client.root, fields.toArray(String[]::new));
    }

    @Test
    void aMailScannerThatFollowsTheLinkChangesNothingAndLearnsNothing() { // security case 4
        Shuttle shuttle = world.sheets.sent();
        String token = world.sheet(shuttle);
        for (int i = 0; i < 5; i++) {
            assertThat(client.get("/n/" + token).body()).doesNotContain("Bellevue", "AUDOUIN");
        }
        assertThat(read(shuttle).state()).isEqualTo(ShuttleState.SENT);
    }

    @Test
    void aCompanyConfirmsWithCorrectionsAndFindsThemAgain() { // X19
        Shuttle shuttle = world.sheets.sent();
        assertThat(opened(shuttle).body()).contains("Agence Bellevue", "Stage de Maureen AUDOUIN");
        assertThat(read(shuttle).state()).isEqualTo(ShuttleState.OPENED);
        HttpResponse<String> answer = confirm(shuttle, Map.of("legalName", "Bellevue SAS"), "comment", "M. Aclan part en mars.");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(client.get(client.root + "/merci").body()).contains("Merci, votre réponse est enregistrée");
        assertThat(read(shuttle).course().comment()).isEqualTo("M. Aclan part en mars.");
        assertThat(client.get(client.root).body()).contains("Bellevue SAS", "vous pouvez encore la corriger", "M. Aclan part");
        assertThat(world.sheets.company().legalName()).isEqualTo("Agence Bellevue");
    }

    @Test
    void aCompanyConfirmsWithoutChanges() {
        Shuttle shuttle = world.sheets.sent();
        opened(shuttle);
        assertThat(confirm(shuttle, Map.of()).statusCode()).isEqualTo(303);
        assertThat(read(shuttle).items()).noneMatch(ShuttleItem::changed);
        assertThat(read(shuttle).state()).isEqualTo(ShuttleState.ANSWERED);
    }

    @Test
    void whatIsWrongIsToldAndNothingTypedIsLost() { // V67
        Shuttle shuttle = world.sheets.sent();
        opened(shuttle);
        HttpResponse<String> answer = confirm(shuttle,
                Map.of("siret", "732 829 320 00075", "content.subject", "Sujet tout neuf"), "comment", "Un mot.");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("pas valide (clé de contrôle)", "aria-invalid=\"true\"", "732 829 320 00075",
                "Sujet tout neuf", "Un mot.");
        assertThat(read(shuttle).state()).isEqualTo(ShuttleState.OPENED);
    }

    @Test
    void hostileInputIsShownAsText() { // security case 13
        Shuttle shuttle = world.sheets.sent();
        opened(shuttle);
        String script = "\"><script>alert(1)</script>${7*7}";
        confirm(shuttle, Map.of("content.subject", script, "schedule.timetable", "</textarea>" + script), "comment", script);
        assertThat(client.get(client.root).body()).doesNotContain("<script>alert").contains("&lt;script>alert(1)");
    }

    @Test
    void whatTheFormDoesNotAskIsRefused() { // security rule 3
        Shuttle shuttle = world.sheets.sent();
        opened(shuttle);
        for (String name : List.of("companyId", "f" + shuttle.items().size(), "f99999", "path")) {
            assertThat(client.post(client.root, name, "x").statusCode()).as(name).isEqualTo(400);
        }
        assertThat(confirm(shuttle, Map.of("content.subject", "x".repeat(301))).body()).contains("Texte trop long");
        assertThat(client.post(client.root, "comment", "x".repeat(250_000)).statusCode()).isEqualTo(413);
        assertThat(read(shuttle).state()).isEqualTo(ShuttleState.OPENED);
    }

    @Test
    void anotherSiteOrAnotherBrowserSendsNothing() { // security case 21
        Shuttle shuttle = world.sheets.sent();
        opened(shuttle);
        String own = client.csrf;
        client.csrf = "0".repeat(64);
        assertThat(confirm(shuttle, Map.of()).statusCode()).isEqualTo(403);
        client.csrf = own;
        client.origin = "https://evil.example";
        assertThat(confirm(shuttle, Map.of()).statusCode()).isEqualTo(403);
        client.origin = world.server.address().toString();
        String cookie = client.cookie;
        client.cookie = "ps=autre";
        assertThat(client.get(client.root).statusCode()).isEqualTo(404);
        client.cookie = cookie;
        assertThat(client.get(client.root).statusCode()).isEqualTo(200);
        assertThat(read(shuttle).state()).isEqualTo(ShuttleState.OPENED);
    }

    @Test
    void deadLinksSayWhatToDo() { // security cases 1, 3
        Shuttle first = world.sheets.sent();
        String former = world.sheet(first);
        assertThat(client.get("/n/" + former.substring(1)).statusCode()).isEqualTo(404);
        world.sheets.now = world.sheets.now.plusSeconds(60);
        Shuttle second = world.sheets.sent();
        HttpResponse<String> replaced = client.get("/n/" + former);
        assertThat(replaced.statusCode()).isEqualTo(410);
        assertThat(replaced.body()).contains("utilisez le dernier message reçu").doesNotContain("Bellevue");
        String token = world.sheet(second);
        world.clock.pass(Duration.ofDays(400));
        assertThat(client.get("/n/" + token).body()).contains("Ce lien n'est plus valable", "dpo@tilleuls.example");
        assertThat(client.enter("/n/" + token).statusCode()).isIn(403, 410);
    }

    @Test
    void onceTheSchoolHasHandledItTheAnswerIsReadOnly() {
        Shuttle shuttle = world.sheets.sent();
        opened(shuttle);
        confirm(shuttle, Map.of("legalName", "Bellevue SAS"));
        var seen = world.sheets.compare.compare(shuttle.id());
        world.sheets.decide.decide("Zoé", seen, Set.of());
        assertThat(client.get(client.root).body()).contains("Bellevue SAS", "elle ne change plus", "<fieldset class=\"whole\" disabled>")
                .doesNotContain("id=\"confirm\"");
        assertThat(confirm(shuttle, Map.of()).statusCode()).isIn(403, 409);
    }

    @Test
    void theMessageBringsTheLinkOnce() { // decision 6
        Shuttle shuttle = world.sheets.sent();
        world.sheets.outbox.all().forEach(world.outbox::save);
        world.deliver();
        String text = world.delivered.getLast().text();
        assertThat(text).contains(world.server.address() + "/n/", "/donnees-personnelles").doesNotContain("{");
        assertThat(read(shuttle).link().tokenHash()).hasSize(64);
        assertThat(text).doesNotContain(String.valueOf(read(shuttle).link().tokenHash()));
    }

    @Test
    void nothingOfTheStudentButTheNameIsOnThePage() { // 08, data minimisation
        Shuttle shuttle = world.sheets.sent();
        world.sheets.records.replaceAll(List.of(RecordFields.with(world.sheets.file.student(), "nationality", "NATIONALITÉ-SECRÈTE")));
        assertThat(opened(shuttle).body()).contains("Maureen").doesNotContain("999123456AB", "SECRÈTE", "maureen.audouin@",
                "L'Haÿ", "régime général", "06 39 98 00 01", "+33 6 39 98 00 01");
    }
}
