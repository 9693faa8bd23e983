package fr.paraphe.launcher.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.documents.template.JsoupTemplateText;
import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.archive.VerificationReport;
import fr.paraphe.domain.archive.VerificationReport.Verdict;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.merge.CheckedDocument;
import fr.paraphe.domain.merge.Readiness;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.EditTemplates;
import fr.paraphe.domain.template.RoleChoice;
import fr.paraphe.domain.template.Sharing;
import fr.paraphe.domain.template.ShippedTemplates;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.tracking.RequestStatus;
import fr.paraphe.launcher.demo.DemoPeople;
import fr.paraphe.launcher.wiring.Verification;
import fr.paraphe.launcher.wiring.Workshop;
import fr.paraphe.store.Base;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real document of two guardians, each with a block of his own, from the template to the verified archive (F044, D-20). */
@Timeout(300)
class TwoGuardiansIT {
    private static final int INTERNSHIPS = 24;
    private static final Actor SECRETARY = new Actor("secretariat", "Sonia BERNARD", Set.of(Right.SEND), null);

    @TempDir Path folder;

    @Test
    void bothSignAndTheDocumentVerifies() throws IOException {
        assertThat(archived(RoleChoice.GUARDIAN_BOTH)).isNotEmpty()
                .allSatisfy(request -> assertThat(guardians(request)).hasSize(2).allMatch(Signatory::signed));
    }

    @Test
    void oneOfTheTwoSignsAndTheDocumentVerifiesWithTheOtherBlockEmpty() throws IOException {
        List<SignatureRequest> archived = archived(RoleChoice.GUARDIAN_EITHER);
        assertThat(archived).allSatisfy(request -> assertThat(guardians(request)).filteredOn(Signatory::signed).hasSize(1));
        assertThat(archived).anySatisfy(request -> assertThat(guardians(request)).filteredOn(request.circuit()::spared).hasSize(1));
    }

    /** Returns the documents that were signed to the end, each of them verified. */
    private List<SignatureRequest> archived(RoleChoice choice) throws IOException {
        TestBase base = TestBase.create(folder, 7, INTERNSHIPS);
        DocumentTemplate template = saved(base, choice);
        try (Workshop workshop = base.workshop()) {
            send(workshop, template);
            workshop.jobs().deliver(_ -> { }, () -> false);
            workshop.jobs().messages();
            var people = new DemoPeople(workshop, 3);
            people.sign(base.outbox());
            while (people.finalise(INTERNSHIPS) > 0) {
                workshop.jobs().round();
            }
            workshop.jobs().round();
            List<SignatureRequest> archived = people.requests(EnumSet.of(RequestStatus.ARCHIVED));
            Path authority = Files.writeString(folder.resolve("authority.pem"), workshop.authorityPem());
            for (SignatureRequest request : archived) {
                verify(workshop, request, authority);
            }
            return archived;
        }
    }

    /** Has the guardians sign the shipped agreement of minors as chosen, with the block that the choice brings, and saves it. */
    private static DocumentTemplate saved(TestBase base, RoleChoice choice) {
        DocumentTemplate shipped = ShippedTemplates.minorAgreement();
        Sharing sharing = shipped.sharing().changing(
                shipped.role(SignatoryRole.GUARDIAN).orElseThrow().choice(choice));
        String html = new JsoupTemplateText().withBoxes(shipped.html(), sharing.beyond(shipped.sharing()));
        try (Base stored = base.stored()) {
            return new EditTemplates(stored.repositories().templates(), stored.transactions(), Clock.systemUTC())
                    .save(SECRETARY, shipped.html(html).sharing(sharing));
        }
    }

    private static void send(Workshop workshop, DocumentTemplate template) {
        List<CheckedDocument> ready = workshop.check(template, workshop.internshipIds()).stream()
                .filter(document -> document.readiness() == Readiness.READY).toList();
        assertThat(ready).isNotEmpty();
        assertThat(workshop.send(template, ready).taken()).hasSameSizeAs(ready);
    }

    private static List<Signatory> guardians(SignatureRequest request) {
        return request.circuit().signatories().stream().filter(s -> s.role().guardian()).toList();
    }

    private void verify(Workshop workshop, SignatureRequest request, Path authority) throws IOException {
        Path pdf = Files.write(folder.resolve("signed.pdf"), workshop.requests().signed(request.id()).orElseThrow());
        Path proof = Files.write(folder.resolve("signed.json"), workshop.requests().proof(request.id()).orElseThrow());
        VerificationReport report = Verification.trusting(List.of(authority), false).verify(pdf, proof);
        assertThat(report.verdict()).as("%s", report.findings()).isEqualTo(Verdict.INTACT);
        assertThat(report.signatures()).hasSize(request.circuit().signedCount());
    }
}
