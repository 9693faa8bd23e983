package fr.paraphe.launcher.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.archive.VerifyDesk;
import fr.paraphe.domain.archive.FindSignedDocument.Evidence;
import fr.paraphe.domain.archive.FindSignedDocument.Found;
import fr.paraphe.domain.archive.VerificationReport.SignatureReport;
import fr.paraphe.domain.archive.VerificationReport.Verdict;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.merge.CheckedDocument;
import fr.paraphe.domain.merge.Readiness;
import fr.paraphe.domain.template.ShippedTemplates;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.tracking.CancelRequests;
import fr.paraphe.domain.tracking.RequestStatus;
import fr.paraphe.launcher.demo.DemoPeople;
import fr.paraphe.launcher.resilience.TestBase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files really signed, dropped as they are, then altered in each way, on a base with its platform and on one without (E33, X12, X13). */
@Timeout(300)
class DesktopVerifyIT {
    private static final char[] PASSWORD = "Un mot de passe d'essai".toCharArray();

    @TempDir Path folder;

    private Path outbox() {
        return folder.resolve("outbox");
    }

    private Workshop school(String name) throws IOException {
        Workshop workshop = Workshop.createDemonstration(folder.resolve(name), PASSWORD.clone(), Couriers.folder(outbox(), null),
                Clock.systemUTC());
        workshop.importFiles(TestBase.campus(folder.resolve("campus-" + name), 3, 12));
        return workshop;
    }

    private List<SignatureRequest> sent(Workshop workshop) throws IOException {
        List<CheckedDocument> ready = workshop.check(ShippedTemplates.agreement(), workshop.internshipIds()).stream()
                .filter(document -> document.readiness() == Readiness.READY).toList();
        workshop.send(ShippedTemplates.agreement(), ready);
        workshop.jobs().round();
        workshop.jobs().messages();
        var people = new DemoPeople(workshop, 5);
        people.sign(outbox());
        for (int signed = people.finalise(ready.size()); signed > 0; signed = people.finalise(ready.size())) {
            workshop.jobs().round();
        }
        workshop.jobs().round();
        return people.requests(EnumSet.noneOf(RequestStatus.class));
    }

    private static SignatureRequest archived(List<SignatureRequest> requests) {
        return requests.stream().filter(request -> request.circuit().archivedAt() != null).findFirst().orElseThrow();
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(Files.createDirectories(folder.resolve("reçus")).resolve(name), bytes);
    }

    private static byte[] drawnOver(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(0);
            try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                content.addRect(50, 500, 300, 100);
                content.fill();
            }
            page.getCOSObject().setNeedToBeUpdated(true);
            page.getResources().getCOSObject().setNeedToBeUpdated(true);
            var out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    /** One byte of what is written on the pages, which every signature covers. */
    private static byte[] oneByteChanged(byte[] pdf) {
        byte[] changed = pdf.clone();
        int at = new String(pdf, StandardCharsets.ISO_8859_1).indexOf("stream\n") + 40;
        changed[at] ^= 1;
        return changed;
    }

    @Test
    void knowsTheSignedFileAndWhatWasDoneToItsCopies() throws IOException {
        try (Workshop workshop = school("ecole")) {
            SignatureRequest agreement = archived(sent(workshop));
            byte[] pdf = workshop.requests().signed(agreement.id()).orElseThrow();
            byte[] proof = workshop.requests().proof(agreement.id()).orElseThrow();
            var desk = new DesktopVerify(workshop);

            Path elsewhere = Files.write(Files.createDirectories(folder.resolve("ailleurs")).resolve("preuve.json"), proof);
            VerifyDesk.Judged intact = desk.judge(file("convention.pdf", pdf), Optional.of(elsewhere));
            assertThat(intact.report().verdict()).as("%s", intact).isEqualTo(Verdict.INTACT);
            assertThat(intact.report().trusted()).as("%s", intact).isTrue();
            assertThat(intact.report().signatures()).hasSize(agreement.circuit().signedCount())
                    .allMatch(s -> SignatoryRole.ofField(s.field()).isPresent() && s.reserve().isEmpty());
            assertThat(intact.proof().orElseThrow().sound()).isTrue();
            assertThat(intact.proof().orElseThrow().judgement().reference()).isEqualTo(agreement.subject().reference());
            Found found = found(desk, intact, agreement, Evidence.SIGNED_FILE);
            assertThat(found.status()).isEqualTo(RequestStatus.ARCHIVED);
            assertThat(found.later()).isEmpty();

            altered(desk, agreement, pdf);
            asItWasSent(desk, agreement, workshop);
        }
    }

    private static Found found(VerifyDesk desk, VerifyDesk.Judged judged, SignatureRequest request, Evidence evidence) {
        Found found = desk.find(judged).orElseThrow();
        assertThat(found.request().id()).isEqualTo(request.id());
        assertThat(found.evidence()).isEqualTo(evidence);
        return found;
    }

    private void altered(VerifyDesk desk, SignatureRequest agreement, byte[] pdf) throws IOException {
        VerifyDesk.Judged changed = desk.judge(file("un-octet.pdf", oneByteChanged(pdf)), Optional.empty());
        assertThat(changed.report().verdict()).as("%s", changed).isEqualTo(Verdict.ALTERED);
        assertThat(changed.report().signatures()).extracting(SignatureReport::detail).contains("Le contenu signé a été modifié.");
        assertThat(changed.proof()).isEmpty();
        found(desk, changed, agreement, Evidence.SIGNATURES);

        VerifyDesk.Judged drawn = desk.judge(file("dessin.pdf", drawnOver(pdf)), Optional.empty());
        assertThat(drawn.report().verdict()).isEqualTo(Verdict.ALTERED);
        assertThat(drawn.report().findings()).contains("Le fichier a été modifié après la dernière signature.",
                "Après la signature, ce qui se voit a changé (page 1).");
        found(desk, drawn, agreement, Evidence.EARLIER_FILE);

        VerifyDesk.Judged longer = desk.judge(file("ligne.pdf", Arrays.copyOf(pdf, pdf.length + 1)), Optional.empty());
        assertThat(longer.report().verdict()).isEqualTo(Verdict.ALTERED);
        found(desk, longer, agreement, Evidence.EARLIER_FILE);

        VerifyDesk.Judged cut = desk.judge(file("coupe.pdf", Arrays.copyOf(pdf, pdf.length / 2)), Optional.empty());
        assertThat(cut.report().verdict()).isEqualTo(Verdict.UNREADABLE);
        assertThat(desk.find(cut)).isEmpty();
    }

    private void asItWasSent(VerifyDesk desk, SignatureRequest agreement, Workshop workshop) throws IOException {
        byte[] frozen = workshop.requests().frozen(agreement.id()).orElseThrow();
        VerifyDesk.Judged unsigned = desk.judge(file("brouillon.pdf", frozen), Optional.empty());
        assertThat(unsigned.report().verdict()).isEqualTo(Verdict.UNSIGNED);
        found(desk, unsigned, agreement, Evidence.SENT_FILE);
    }

    @Test
    void tellsThatADocumentWasReplacedSince() throws IOException { // X06, D-18
        try (Workshop workshop = school("ecole")) {
            List<CheckedDocument> one = workshop.check(ShippedTemplates.agreement(), workshop.internshipIds()).stream()
                    .filter(document -> document.readiness() == Readiness.READY).limit(1).toList();
            UUID first = workshop.send(ShippedTemplates.agreement(), one).taken().getFirst();
            workshop.jobs().deliver(_ -> { }, () -> false);
            Path copy = file("première.pdf", workshop.requests().frozen(first).orElseThrow());
            var desk = new DesktopVerify(workshop);
            assertThat(desk.find(desk.judge(copy, Optional.empty())).orElseThrow().status()).isEqualTo(RequestStatus.AWAITING_SIGNATURES);
            new DesktopCancel(workshop).cancel(List.of(first), new CancelRequests.Order("Dates fausses", false), _ -> { }, () -> false);
            UUID second = workshop.send(ShippedTemplates.agreement(), one).taken().getFirst();
            Found found = desk.find(desk.judge(copy, Optional.empty())).orElseThrow();
            assertThat(found.status()).isEqualTo(RequestStatus.CANCELLED);
            assertThat(found.later()).singleElement().satisfies(later -> {
                assertThat(later.request().id()).isEqualTo(second);
                assertThat(later.request().replaces()).isEqualTo(found.request().subject().reference());
            });
        }
    }

    @Test
    void worksOnABaseWithoutInstitutionNorAnyRequest() throws IOException {
        Path signed;
        Path base = folder.resolve("vide");
        try (Workshop other = school("autre")) {
            signed = file("ailleurs.pdf", other.requests().signed(archived(sent(other)).id()).orElseThrow());
        }
        try (Workshop empty = Workshop.create(base, PASSWORD.clone(), Couriers.besides(base), Clock.systemUTC());
                var desktop = new DesktopBase(base, empty, new WorkstationGrids(new Workstation(folder.resolve("poste"))))) {
            VerifyDesk desk = desktop.verifyDesk();
            VerifyDesk.Judged judged = desk.judge(signed, Optional.empty());
            assertThat(judged.report().verdict()).isEqualTo(Verdict.INTACT);
            assertThat(judged.report().trusted()).as("the other base was opened on this workstation").isTrue();
            assertThat(desk.find(judged)).isEmpty();
            assertThat(desk.judge(folder, Optional.empty()).report().findings()).containsExactly("C'est un dossier, pas un fichier.");
            assertThat(desk.judge(file("vide.pdf", new byte[0]), Optional.empty()).report().findings())
                    .containsExactly("Le fichier est vide.");
        }
    }
}
