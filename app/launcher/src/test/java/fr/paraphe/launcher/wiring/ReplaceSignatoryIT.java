package fr.paraphe.launcher.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.archive.VerificationReport.Verdict;
import fr.paraphe.domain.dispatch.PersonSnapshot;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.tracking.ActOutcome;
import fr.paraphe.domain.tracking.ReplaceSignatory.Place;
import fr.paraphe.domain.tracking.ReplaceSignatory.Plan;
import fr.paraphe.domain.tracking.RequestStatus;
import fr.paraphe.launcher.demo.DemoPeople;
import fr.paraphe.launcher.resilience.TestBase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.simplejavamail.converter.EmailConverter;

/** A signatory corrected or replaced on a real base, up to the verified archive (D-27, X25). */
@Timeout(300)
class ReplaceSignatoryIT {
    private static final int INTERNSHIPS = 8;
    private static final String RIGHT = "la.bonne.adresse@ecole.example";

    @TempDir Path folder;


    @Test
    void aCorrectedSignatorySignsByTheNewMessageAndTheArchiveVerifies() throws IOException {
        try (Workshop workshop = Workshop.createDemonstration(folder.resolve("ecole"), "Un mot de passe d'essai".toCharArray(),
                Couriers.folder(outbox(), null), Clock.systemUTC())) {
            workshop.importFiles(TestBase.campus(folder.resolve("campus"), 7, INTERNSHIPS));
            workshop.wholeList().sendReady("");
            workshop.jobs().deliver(_ -> { }, () -> false);
            workshop.jobs().messages();
            workshop.jobs().round();
            var people = new DemoPeople(workshop, 3);
            SignatureRequest request = people.requests(EnumSet.of(RequestStatus.AWAITING_SIGNATURES)).getFirst();
            Signatory student = signatory(request, SignatoryRole.STUDENT);
            PersonSnapshot right = student.person().reachedAt(RIGHT, student.person().mobile());

            ActOutcome done = workshop.circuits().replace(List.of(new Place(request.id(), student.id())), right);

            assertThat(done).isEqualTo(new ActOutcome(1, List.of(), Optional.empty()));
            workshop.jobs().messages();
            assertThat(recipients()).filteredOn(RIGHT::equals).hasSize(1);
            namedOnItsPages(workshop, request);
            people.sign(outbox());
            while (people.finalise(INTERNSHIPS) > 0) {
                workshop.jobs().round();
            }
            workshop.jobs().round();

            SignatureRequest archived = workshop.requests().find(request.id()).orElseThrow();
            assertThat(signatory(archived, SignatoryRole.STUDENT).person()).isEqualTo(right);
            assertThat(signatory(archived, SignatoryRole.STUDENT).signed()).isTrue();
            if (archived.circuit().archivedAt() != null) {
                verify(workshop, archived);
            }
        }
    }

    /** The agreement prints the names of those who sign it: nobody else can sign in their place (X25). */
    private static void namedOnItsPages(Workshop workshop, SignatureRequest request) {
        Signatory head = signatory(request, SignatoryRole.COMPANY_HEAD);
        var place = new Place(request.id(), head.id());
        Plan plan = workshop.circuits().replacing().plan(place);
        assertThat(plan.where().namedOn()).isNotNull();
        assertThat(plan.card()).contains(head.person());
        assertThat(plan.candidates()).extracting(PersonSnapshot::personId).doesNotContain(head.person().personId());
        var other = new PersonSnapshot(new UUID(1, 1), "LENOIR Zoé", "Zoé LENOIR", "", "zoe.lenoir@firme.example", "+33639980001");
        ActOutcome left = workshop.circuits().replace(List.of(place), other);
        assertThat(left.done()).isZero();
        assertThat(left.left()).singleElement().asString().contains("son nom figure page ");
    }

    private void verify(Workshop workshop, SignatureRequest archived) throws IOException {
        byte[] proof = workshop.requests().proof(archived.id()).orElseThrow();
        assertThat(new String(proof, StandardCharsets.UTF_8)).contains("signatory.corrected").doesNotContain(RIGHT);
        Path authority = Files.writeString(folder.resolve("authority.pem"), workshop.authorityPem());
        Path pdf = Files.write(folder.resolve("signed.pdf"), workshop.requests().signed(archived.id()).orElseThrow());
        Path json = Files.write(folder.resolve("signed.json"), proof);
        assertThat(Verification.trusting(List.of(authority), false).verify(pdf, json).verdict()).isEqualTo(Verdict.INTACT);
    }

    private Path outbox() {
        return folder.resolve("outbox");
    }

    private static Signatory signatory(SignatureRequest request, SignatoryRole role) {
        return request.circuit().signatories().stream().filter(s -> s.role() == role).findFirst().orElseThrow();
    }

    private List<String> recipients() throws IOException {
        try (var files = Files.list(outbox())) {
            return files.filter(file -> file.toString().endsWith(".eml")).map(file -> EmailConverter.emlToEmail(file.toFile()))
                    .flatMap(mail -> mail.getRecipients().stream()).map(to -> to.getAddress()).toList();
        }
    }
}
