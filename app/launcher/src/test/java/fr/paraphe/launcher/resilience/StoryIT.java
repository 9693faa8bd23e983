package fr.paraphe.launcher.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.archive.VerificationReport.Verdict;
import fr.paraphe.domain.archive.VerificationReport;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.tracking.RequestStatus;
import fr.paraphe.launcher.demo.DemoPeople;
import fr.paraphe.launcher.verify.VerifyFiles;
import fr.paraphe.launcher.wiring.Couriers;
import fr.paraphe.launcher.wiring.Verification;
import fr.paraphe.launcher.wiring.Workshop.ServerLogin;
import fr.paraphe.launcher.wiring.Workshop;
import fr.paraphe.store.Base;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole story, from the template to the archive, on each kind of base. */
@Timeout(300)
class StoryIT {
    private static final int INTERNSHIPS = 8;

    @TempDir Path folder;

    @Test
    void goesFromTheTemplateToTheArchiveOnALocalEncryptedBase() throws IOException {
        Path file = folder.resolve("ecole");
        List<SignatureRequest> archived;
        try (Workshop workshop = Workshop.createDemonstration(file, password(), Couriers.folder(outbox(), null), Clock.systemUTC())) {
            archived = tell(workshop);
        }
        String stored = Files.readString(folder.resolve("ecole.mv.db"), StandardCharsets.ISO_8859_1);
        assertThat(archived).allSatisfy(request -> assertThat(stored).doesNotContain(request.subject().reference()));
        try (Workshop again = Workshop.open(file, password(), Couriers.folder(outbox(), null), Clock.systemUTC())) {
            assertThat(again.alarms()).isEmpty();
            assertThat(new DemoPeople(again, 1).requests(EnumSet.of(RequestStatus.ARCHIVED))).hasSameSizeAs(archived);
        }
        try (Base base = Base.open(file, password(), Clock.systemUTC())) {
            assertThat(base.repositories().billing().counted()).as("a demonstration counts nothing").isEmpty(); // D-17
            assertThat(base.repositories().lockers().unfiled(9)).as("what is archived is published").isEmpty(); // F058
        }
    }

    @Test
    void goesFromTheTemplateToTheArchiveOnPostgresql() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            try (var connection = server.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
                statement.execute("create database paraphe locale_provider builtin builtin_locale 'C.UTF-8' "
                        + "encoding 'UTF8' template template0");
            }
            var login = new ServerLogin(server.getJdbcUrl("postgres", "paraphe"), "postgres");
            Workshop.upgradeServer(login, password());
            List<SignatureRequest> archived;
            try (Workshop workshop = open(login).asDemonstration()) {
                archived = tell(workshop);
            }
            try (Workshop again = open(login)) {
                assertThat(again.alarms()).isEmpty();
                assertThat(new DemoPeople(again, 1).requests(EnumSet.of(RequestStatus.ARCHIVED))).hasSameSizeAs(archived);
            }
        }
    }

    /** Tells the story on an empty base and returns what was archived, each document verified. */
    private List<SignatureRequest> tell(Workshop workshop) throws IOException {
        workshop.importFiles(TestBase.campus(folder.resolve("campus"), 5, INTERNSHIPS));
        long ready = workshop.wholeList().sendReady("").stream().mapToLong(outcome -> outcome.taken().size()).sum();
        assertThat(ready).isBetween(4L, (long) INTERNSHIPS);
        assertThat(workshop.jobs().deliver(_ -> {}, () -> false).accepted()).isEqualTo((int) ready);
        workshop.jobs().messages();
        var people = new DemoPeople(workshop, 5);
        assertThat(people.sign(outbox())).isGreaterThanOrEqualTo((int) ready);
        int waiting = people.requests(EnumSet.of(RequestStatus.FINALISABLE, RequestStatus.TO_FINALISE)).size();
        assertThat(waiting).isGreaterThanOrEqualTo(3);
        for (int signed = people.finalise(INTERNSHIPS); signed > 0; signed = people.finalise(INTERNSHIPS)) {
            workshop.jobs().round();
        }
        workshop.jobs().round();
        List<SignatureRequest> archived = people.requests(EnumSet.of(RequestStatus.ARCHIVED));
        assertThat(archived).hasSize(waiting);
        verify(workshop, archived);
        return archived;
    }

    private void verify(Workshop workshop, List<SignatureRequest> archived) throws IOException {
        Path authority = Files.writeString(folder.resolve("authority.pem"), workshop.authorityPem());
        VerifyFiles verification = Verification.trusting(List.of(authority), false);
        for (SignatureRequest request : archived) {
            String name = request.subject().reference();
            Path pdf = Files.write(folder.resolve(name + ".pdf"), workshop.requests().signed(request.id()).orElseThrow());
            Path proof = Files.write(folder.resolve(name + ".json"), workshop.requests().proof(request.id()).orElseThrow());
            VerificationReport report = verification.verify(pdf, proof);
            assertThat(report.verdict()).as("%s", report.findings()).isEqualTo(Verdict.INTACT);
            assertThat(report.trusted()).isTrue();
        }
    }

    private Workshop open(ServerLogin login) {
        return Workshop.server(login, password(), folder.resolve("poste"), Couriers.folder(outbox(), null), Clock.systemUTC());
    }

    private Path outbox() {
        return folder.resolve("outbox");
    }

    private static char[] password() {
        return "Un mot de passe d'essai".toCharArray();
    }
}
