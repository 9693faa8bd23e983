package fr.paraphe.launcher.wiring;

import static fr.paraphe.domain.template.SignatoryRole.COMPANY_HEAD;
import static fr.paraphe.domain.template.SignatoryRole.INSTITUTION_REPRESENTATIVE;
import static fr.paraphe.domain.template.SignatoryRole.INTERNSHIP_TUTOR;
import static fr.paraphe.domain.template.SignatoryRole.STUDENT;
import static fr.paraphe.launcher.wiring.OracleStage.may;
import static fr.paraphe.launcher.wiring.OracleStage.must;
import static fr.paraphe.launcher.wiring.OracleStage.representative;
import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.shared.Sha256;
import fr.paraphe.domain.signing.LinkStatus;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.tracking.CancelRequests;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The oracles of the specification on the running system: real base, platform, pages, messages and PDFs, on a clock that is moved. */
@Timeout(300)
class OraclesIT {
    private static final Instant AFTERNOON = Instant.parse("2025-12-29T13:24:00Z");
    private static final Duration MONTH = Duration.ofDays(31);

    @TempDir Path folder;

    private OracleStage stage;

    @BeforeEach
    void open() throws IOException {
        stage = new OracleStage(folder, AFTERNOON);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private LinkStatus link(UUID request, SignatoryRole role) {
        Signatory signatory = stage.signatory(request, role);
        String token = stage.people.link(signatory).getPath().replace("/s/", "");
        return stage.workshop.signingLinks().findByTokenHash(Sha256.hex(token)).orElseThrow().status(stage.workshop.clock().instant());
    }

    /** Returns the page to which the last link of that person leads. */
    private String page(Signatory signatory) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(stage.people.link(signatory)).build(), BodyHandlers.ofString()).body();
        }
    }

    @Test
    void anOptionalSignatureIsNotWaitedForByTheRepresentative() { // T04, T05, T06, T28
        UUID id = stage.send(must(STUDENT), may(INTERNSHIP_TUTOR), representative());
        assertThat(stage.shown(id)).isEqualTo("AWAITING_SIGNATURES 0/3*");
        assertThat(stage.request(id).circuit().endsAt()).as("sent on 29/12 at 14:24 in Paris").isEqualTo("2026-01-28T22:59:59Z");
        assertThat(stage.sign(id, STUDENT)).isEmpty();
        assertThat(stage.shown(id)).isEqualTo("FINALISABLE 1/3*");
        assertThat(stage.sign(id, INTERNSHIP_TUTOR)).isEmpty();
        assertThat(stage.shown(id)).isEqualTo("TO_FINALISE 2/3*");
        assertThat(stage.finalise(List.of(id))).isEqualTo(1);
        assertThat(stage.shown(id)).isEqualTo("ARCHIVED 3/3*");
    }

    @Test
    void theRepresentativeClosesWithoutThoseWhoMay() { // T01, T02, T03 with the head of company in the guardian's place
        UUID id = stage.send(must(COMPANY_HEAD), may(STUDENT), may(INTERNSHIP_TUTOR), representative());
        assertThat(stage.shown(id)).isEqualTo("AWAITING_SIGNATURES 0/4*");
        stage.sign(id, COMPANY_HEAD);
        assertThat(stage.shown(id)).isEqualTo("FINALISABLE 1/4*");
        stage.finalise(List.of(id));
        assertThat(stage.shown(id)).isEqualTo("ARCHIVED 2/4*");
        assertThat(stage.counted()).containsExactly("1 0.80 0.96");
        assertThat(link(id, STUDENT)).isEqualTo(LinkStatus.REVOKED);
        assertThat(link(id, INTERNSHIP_TUTOR)).isEqualTo(LinkStatus.REVOKED);
        assertThat(stage.workshop.circuits().cancel(List.of(id), new CancelRequests.Order("Trop tard", true), _ -> { }, () -> false).done())
                .as("T14").isZero();
        assertThat(stage.shown(id)).isEqualTo("ARCHIVED 2/4*");
    }

    @Test
    void withoutARepresentativeTheLastSignatureArchivesAtOnce() { // T07, T08, T09
        UUID two = stage.send(must(STUDENT), must(COMPANY_HEAD));
        stage.sign(two, STUDENT);
        assertThat(stage.shown(two)).isEqualTo("AWAITING_SIGNATURES 1/2");
        stage.sign(two, COMPANY_HEAD);
        assertThat(stage.shown(two)).isEqualTo("ARCHIVED 2/2");
        UUID one = stage.send(must(STUDENT));
        stage.sign(one, STUDENT);
        assertThat(stage.shown(one)).isEqualTo("ARCHIVED 1/1");
    }

    @Test
    void atTheEndWhatIsCompleteIsArchivedAndTheRestExpires() { // T10, T11
        DocumentTemplate template = stage.template(30, must(STUDENT), may(INTERNSHIP_TUTOR));
        List<UUID> both = stage.send(template, 2);
        stage.sign(both.getFirst(), STUDENT);
        assertThat(stage.shown(both.getFirst())).isEqualTo("AWAITING_SIGNATURES 1/2*");
        stage.pass(MONTH);
        assertThat(stage.shown(both.getFirst())).isEqualTo("ARCHIVED 1/2*");
        assertThat(stage.shown(both.getLast())).isEqualTo("EXPIRED 0/2*");
        assertThat(stage.counted()).as("the one that was archived at its end").containsExactly("1 0.80 0.96");
    }

    @Test
    void withoutAnybodyOptionalADocumentIsNeverFinalisable() { // T12
        UUID id = stage.send(must(STUDENT), must(COMPANY_HEAD), representative());
        stage.sign(id, STUDENT);
        assertThat(stage.shown(id)).isEqualTo("AWAITING_SIGNATURES 1/3");
        stage.sign(id, COMPANY_HEAD);
        assertThat(stage.shown(id)).isEqualTo("TO_FINALISE 2/3");
    }

    @Test
    void aCancelledCircuitCountsNothingAndItsLinksSayIt() throws Exception { // T13, T22
        UUID id = stage.send(must(STUDENT), must(COMPANY_HEAD), representative());
        stage.sign(id, STUDENT);
        stage.workshop.circuits().cancel(List.of(id), new CancelRequests.Order("Dates fausses", true), _ -> { }, () -> false);
        stage.round();
        assertThat(stage.shown(id)).isEqualTo("CANCELLED 0/3");
        assertThat(link(id, COMPANY_HEAD)).isEqualTo(LinkStatus.REVOKED);
        assertThat(page(stage.signatory(id, COMPANY_HEAD))).contains("Cette demande de signature a été annulée par l'établissement");
    }

    @Test
    void sixtyDaysUnsignedNeedANewCircuit() throws Exception { // T21
        DocumentTemplate formation = stage.template(60, must(STUDENT), representative());
        UUID id = stage.send(formation, 1).getFirst();
        stage.pass(Duration.ofDays(59));
        assertThat(stage.shown(id)).isEqualTo("AWAITING_SIGNATURES 0/2");
        stage.pass(Duration.ofDays(2));
        assertThat(stage.shown(id)).isEqualTo("EXPIRED 0/2");
        assertThat(link(id, STUDENT)).isEqualTo(LinkStatus.LAPSED);
        assertThat(page(stage.signatory(id, STUDENT))).contains("Ce lien n'est plus valable");
        UUID again = stage.again(id, formation).getFirst();
        assertThat(stage.shown(again)).isEqualTo("AWAITING_SIGNATURES 0/2");
        assertThat(stage.request(again).replaces()).isEqualTo(stage.request(id).subject().reference());
    }

    @Test
    void nineTickedAreNineInTheHistoryAndOnlyThoseArchivedAreCounted() { // T19, T20
        List<UUID> nine = stage.send(stage.template(30, must(STUDENT), representative()), 9);
        assertThat(nine).hasSize(9);
        assertThat(stage.workshop.tracking().counts(stage.workshop.clock().instant()).values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(9);
        assertThat(stage.counted()).as("nothing is counted at sending").isEmpty();
        List<UUID> six = nine.subList(0, 6);
        six.forEach(id -> stage.people.sign(stage.signatory(id, STUDENT)));
        stage.round();
        assertThat(stage.finalise(six)).as("one gesture").isEqualTo(6);
        stage.workshop.circuits().cancel(nine.subList(6, 8), new CancelRequests.Order("Dates fausses", true), _ -> { }, () -> false);
        stage.pass(MONTH);
        assertThat(nine).extracting(stage::shown).startsWith("ARCHIVED 2/2", "ARCHIVED 2/2", "ARCHIVED 2/2", "ARCHIVED 2/2",
                "ARCHIVED 2/2", "ARCHIVED 2/2", "CANCELLED 0/2", "CANCELLED 0/2", "EXPIRED 0/2");
        assertThat(stage.counted()).containsExactly("6 4.80 5.76");
    }

    @Test
    void signingTwiceAndReadingAgainChangeNothing() { // T24
        UUID id = stage.send(must(STUDENT), representative());
        stage.sign(id, STUDENT);
        assertThat(stage.sign(id, STUDENT)).as("the link is used").isNotEmpty();
        assertThat(stage.shown(id)).isEqualTo("TO_FINALISE 1/2");
        stage.finalise(List.of(id));
        byte[] archived = stage.workshop.requests().signed(id).orElseThrow();
        stage.round();
        assertThat(stage.workshop.requests().signed(id)).hasValueSatisfying(pdf -> assertThat(pdf).isEqualTo(archived));
        assertThat(stage.shown(id)).isEqualTo("ARCHIVED 2/2");
        assertThat(stage.counted()).containsExactly("1 0.80 0.96");
    }

    @Test
    void whatIsSentStaysAsItWasWhateverBecomesOfItsTemplate() { // T26, T27
        DocumentTemplate template = stage.template(30, must(STUDENT), representative());
        UUID id = stage.send(template, 1).getFirst();
        byte[] frozen = stage.workshop.requests().frozen(id).orElseThrow();
        String student = stage.request(id).subject().student();
        stage.save(template.html(template.html().replace("stage", "séjour")));
        stage.round();
        assertThat(stage.workshop.requests().frozen(id)).hasValueSatisfying(pdf -> assertThat(pdf).isEqualTo(frozen));
        assertThat(stage.request(id).delivery().pdfSha256()).isEqualTo(Sha256.hex(frozen));
        assertThat(stage.request(id).subject().student()).isEqualTo(student);
        assertThat(stage.request(id).circuit().signatories()).extracting(Signatory::role)
                .containsExactly(STUDENT, INSTITUTION_REPRESENTATIVE);
    }
}
