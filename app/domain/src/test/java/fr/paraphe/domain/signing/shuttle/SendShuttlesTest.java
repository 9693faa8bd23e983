package fr.paraphe.domain.signing.shuttle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.directory.CampusFixtures;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.ContactDetails;
import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.directory.change.RecordFields;
import fr.paraphe.domain.directory.shuttle.Shuttle;
import fr.paraphe.domain.directory.shuttle.ShuttleItem;
import fr.paraphe.domain.directory.shuttle.ShuttleState;
import fr.paraphe.domain.merge.PastCircuit;
import fr.paraphe.domain.signing.OutgoingMessage;
import fr.paraphe.domain.signing.TryLaterException;
import fr.paraphe.domain.signing.shuttle.SendShuttles.Left;
import fr.paraphe.domain.signing.shuttle.SendShuttles.Plan;
import fr.paraphe.domain.signing.shuttle.SendShuttles.Reason;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SendShuttlesTest {
    private final ShuttleWorld world = new ShuttleWorld();

    private Plan plan(InternshipFile... files) {
        return world.send.forInternships(List.of(files).stream().map(f -> f.internship().id()).toList());
    }

    @Test
    void writesOnceToEachCompanyWhateverTheNumberOfInternships() { // X19
        var second = CampusFixtures.adult();
        InternshipFile other = world.add(second);
        world.records.replaceAll(List.of(RecordFields.with(
                RecordFields.with(RecordFields.with(other.internship(), "companyId", world.company().id()), "tutorId", null),
                "companyHeadId", null)));
        Plan plan = plan(world.file, other);
        assertThat(plan.letters()).singleElement().satisfies(letter -> {
            assertThat(letter.internships()).hasSize(2);
            assertThat(letter.to().email()).isEqualTo("paul.aclan@bellevue.example");
        });
        world.send.send(plan, ShuttleWorld.SCHOOL, Duration.ofDays(30));
        assertThat(world.outbox.all()).singleElement().extracting(OutgoingMessage::recipient).isEqualTo("paul.aclan@bellevue.example");
        assertThat(world.outbox.all().getFirst().text()).contains("2 stages", "04/02/2026").doesNotContain("AUDOUIN", "Maureen");
    }

    @Test
    void saysWhyACompanyReceivesNothing() { // X19
        InternshipFile mute = world.add(CampusFixtures.adult().head(null).tutor(null).company(c ->
                new Company(c.id(), "Sans adresse", "", "", "", "", c.address(), "", "", c.profile(), List.of())));
        world.circuits.put(world.file.internship().id(),
                List.of(new PastCircuit("Conventions", PastCircuit.State.RUNNING, CampusFixtures.TODAY, 0, 3)));
        assertThat(plan(world.file, mute)).isEqualTo(new Plan(List.of(), List.of(new Left("Agence Bellevue", 1, Reason.IN_CIRCUIT),
                new Left("Sans adresse", 1, Reason.NO_EMAIL))));
    }

    @Test
    void asksACompanyAboutItselfEvenWithoutInternships() { // X19
        world.circuits.put(world.file.internship().id(),
                List.of(new PastCircuit("Conventions", PastCircuit.State.ARCHIVED, CampusFixtures.TODAY, 3, 3)));
        Plan plan = world.send.forCompany(world.company().id());
        assertThat(plan.letters()).singleElement().satisfies(letter -> assertThat(letter.internships()).isEmpty());
        assertThat(plan.left()).containsExactly(new Left("Agence Bellevue", 1, Reason.IN_CIRCUIT));
    }

    @Test
    void takesTheFirstAddressThatCanBeOne() {
        Company firm = world.company();
        world.records.replaceAll(List.of(RecordFields.with(firm, "contacts", firm.contacts().stream()
                .map(c -> RecordFields.with(c, "contact", new ContactDetails("pas une adresse", null, null, null))).toList())));
        assertThat(plan(world.file).letters().getFirst().to().email()).isEqualTo("agence@bellevue.example");
    }

    @Test
    void asksNothingOfTheStudent() { // 08, data minimisation
        Shuttle shuttle = world.sent();
        assertThat(shuttle.items()).extracting(ShuttleItem::path).contains("legalName", "siret", "tutorId", "stipend.hourlyRate")
                .noneMatch(path -> path.contains("birth") || path.contains("ine") || path.contains("cover"));
        assertThat(shuttle.items()).extracting(ShuttleItem::recordId).doesNotContain(world.file.student().id());
        String all = shuttle.toString();
        assertThat(all).doesNotContain("999123456AB", "+33639980001", "maureen", "2005", "régime général");
    }

    @Test
    void aSheetSentAgainTakesThePlaceOfTheFormerOne() { // X19
        Shuttle first = world.sent();
        String former = world.links.newToken(first.id()).orElseThrow();
        assertThat(plan(world.file).letters().getFirst().again()).isTrue();
        world.now = world.now.plusSeconds(60);
        Shuttle second = world.sent();
        assertThat(world.shuttles.find(first.id()).orElseThrow().state()).isEqualTo(ShuttleState.EXPIRED);
        assertThat(world.open.read(former)).contains(OpenShuttle.Way.REPLACED);
        assertThat(world.links.newToken(first.id())).isEmpty();
        assertThat(world.links.newToken(second.id())).isPresent();
    }

    @Test
    void aLinkLapsesAfterItsTime() { // X19
        Shuttle shuttle = world.sent();
        String token = world.links.newToken(shuttle.id()).orElseThrow();
        world.now = shuttle.link().expiresAt();
        assertThat(world.open.read(token)).contains(OpenShuttle.Way.OPEN);
        world.now = world.now.plusSeconds(1);
        assertThat(world.open.read(token)).contains(OpenShuttle.Way.LAPSED);
        assertThatThrownBy(() -> world.open.open(token)).hasMessage("Ce lien n'est plus valable.");
        assertThat(world.send.endOverdue()).isEqualTo(1);
        assertThat(world.shuttles.find(shuttle.id()).orElseThrow().state()).isEqualTo(ShuttleState.EXPIRED);
        assertThat(world.send.endOverdue()).isZero();
    }

    @Test
    void anUnknownLinkOpensNothingAndALinkOpensTwentyTimesAnHourAtMost() { // security case 25
        assertThat(world.open.read("inconnu")).isEmpty();
        String token = world.links.newToken(world.sent().id()).orElseThrow();
        for (int i = 0; i < 20; i++) {
            world.open.open(token);
        }
        assertThatThrownBy(() -> world.open.open(token)).isInstanceOf(TryLaterException.class);
        world.now = world.now.plus(Duration.ofMinutes(61));
        assertThat(world.open.open(token)).isNotNull();
    }

    @Test
    void onlyTheCookieOfAVisitShowsItsSheetForTwelveHours() {
        Shuttle shuttle = world.sent();
        var opened = world.open.open(world.links.newToken(shuttle.id()).orElseThrow());
        assertThat(world.fill.view(opened.sessionId(), "autre")).isEmpty();
        assertThat(world.fill.view(UUID.randomUUID(), opened.secret())).isEmpty();
        assertThat(world.fill.view(opened.sessionId(), opened.secret())).isPresent();
        world.now = world.now.plus(Duration.ofHours(13));
        assertThat(world.fill.view(opened.sessionId(), opened.secret())).isEmpty();
    }

    @Test
    void keepsWhatIsAnsweredAndShowsItAgain() { // X19
        Shuttle answered = world.answered(Map.of("legalName", "Agence Bellevue SAS"));
        assertThat(answered.state()).isEqualTo(ShuttleState.ANSWERED);
        assertThat(answered.items().stream().filter(ShuttleItem::changed)).singleElement()
                .extracting(ShuttleItem::answered).isEqualTo("Agence Bellevue SAS");
        assertThat(world.company().legalName()).as("nothing is written before the school takes it").isEqualTo("Agence Bellevue");
        var again = world.opened(answered);
        assertThat(again.form().parts().getFirst().lines().getFirst().item().shown()).isEqualTo("Agence Bellevue SAS");
        assertThat(again.closed()).isFalse();
    }
}
