package fr.paraphe.launcher.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.template.Sample;
import fr.paraphe.desktop.template.TemplateDesk;
import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.archive.VerificationReport;
import fr.paraphe.domain.archive.VerificationReport.Verdict;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.merge.CheckedDocument;
import fr.paraphe.domain.merge.Finding;
import fr.paraphe.domain.merge.Readiness;
import fr.paraphe.domain.merge.SignatureField;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.FixedPages;
import fr.paraphe.domain.template.ImportDocument;
import fr.paraphe.domain.template.PageShape;
import fr.paraphe.domain.template.RecipientKind;
import fr.paraphe.domain.template.ShareMode;
import fr.paraphe.domain.template.ShippedTemplates;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.TemplateCategory;
import fr.paraphe.domain.tracking.RequestStatus;
import fr.paraphe.launcher.demo.DemoPeople;
import fr.paraphe.launcher.resilience.TestBase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A PDF of the school from its import to the archive: placed, sent, signed, finalised, verified (D-12, F289, F290). */
@Timeout(300)
class FixedTemplateIT {
    private static final int INTERNSHIPS = 6;
    private static final List<SignatoryRole> ROLES = List.of(SignatoryRole.STUDENT, SignatoryRole.INSTITUTION_REPRESENTATIVE);

    @TempDir Path folder;

    private TemplateDesk desk(Workshop workshop) {
        return workshop.templates(() -> new Actor("secretariat", "Sonia BERNARD", Set.of(Right.SEND), null));
    }

    /** Imports a document with tags, fields and several pages, on which two roles are to sign. */
    private DocumentTemplate imported(Workshop workshop, TemplateDesk desk) throws IOException {
        CheckedDocument first = workshop.check(ShippedTemplates.agreement(), workshop.internshipIds()).getFirst();
        Path pdf = Files.write(folder.resolve("reglement.pdf"), workshop.preview(ShippedTemplates.agreement(), first).pdf());
        ImportDocument.Reading reading = desk.readDocument(pdf);
        assertThat(reading.document().warnings()).containsExactly("Les champs à remplir sont figés tels qu'ils sont affichés.");
        var wanted = new ImportDocument.Wanted("Règlement des stages", TemplateCategory.INTERNSHIP_AMENDMENT, RecipientKind.STUDENT);
        DocumentTemplate made = desk.importDocument(wanted, reading.document(), Map.of());
        return desk.save(made.sharing(made.sharing().mode(ShareMode.SIGNATURE).adding(ROLES)));
    }

    private static FixedPages pages(DocumentTemplate template) {
        return Objects.requireNonNull(template.fixed());
    }

    @Test
    void goesFromTheImportToTheArchive() throws IOException {
        Path outbox = folder.resolve("outbox");
        try (Workshop workshop = Workshop.createDemonstration(folder.resolve("ecole"), "Un mot de passe d'essai".toCharArray(),
                Couriers.folder(outbox, null), Clock.systemUTC())) {
            workshop.importFiles(TestBase.campus(folder.resolve("campus"), 3, INTERNSHIPS));
            TemplateDesk desk = desk(workshop);
            DocumentTemplate template = imported(workshop, desk);
            assertThat(workshop.check(template, workshop.internshipIds())).allSatisfy(document ->
                    assertThat(document.findings()).extracting(Finding::rule).contains("V32", "V05"));
            DocumentTemplate placed = placed(desk, template);
            assertThat(desk.preview(placed, desk.sample(RecordKind.INTERNSHIP, 0)).zones()).hasSize(2);
            send(workshop, placed);
            var people = new DemoPeople(workshop, 5);
            int signatures = people.sign(outbox); // one or the other refuses
            assertThat(signatures).isPositive();
            for (int signed = people.finalise(INTERNSHIPS); signed > 0; signed = people.finalise(INTERNSHIPS)) {
                workshop.jobs().round();
            }
            workshop.jobs().round();
            List<SignatureRequest> archived = people.requests(EnumSet.of(RequestStatus.ARCHIVED));
            assertThat(archived).hasSize(signatures);
            archived.forEach(request -> intact(workshop.verify(workshop.requests().signed(request.id()).orElseThrow())));
        }
    }

    @Test
    void aTextWithoutBlocksIsPlacedByHandOnTheDocumentOfARecord() throws IOException { // D-12, V32
        try (Workshop workshop = Workshop.createDemonstration(folder.resolve("ecole"), "Un mot de passe d'essai".toCharArray(),
                Couriers.folder(folder.resolve("outbox"), null), Clock.systemUTC())) {
            workshop.importFiles(TestBase.campus(folder.resolve("campus"), 3, INTERNSHIPS));
            TemplateDesk desk = desk(workshop);
            DocumentTemplate made = desk.create("Autorisation", TemplateCategory.INTERNSHIP_AMENDMENT, RecipientKind.STUDENT);
            DocumentTemplate text = desk.save(made.html("<p>Une</p><p style=\"page-break-before: always\">"
                    + "Une page de signatures porte aussi du texte. ".repeat(3) + "</p>")
                    .sharing(made.sharing().mode(ShareMode.SIGNATURE).adding(ROLES)));
            Sample sample = desk.sample(RecordKind.INTERNSHIP, 0);
            TemplateDesk.Placing shown = desk.placing(text, sample);
            assertThat(shown.pages()).isEqualTo(FixedPages.of(List.of(new PageShape(595, 841), new PageShape(595, 841)), List.of()));
            FixedPages pages = shown.pages();
            for (SignatoryRole role : ROLES) {
                pages = pages.placing(pages.free(role, 1).orElseThrow());
            }
            DocumentTemplate placed = desk.save(text.byHand(text.byHand().changed(shown.pages(), pages, ROLES)));
            assertThat(desk.placing(placed, sample).pages()).isEqualTo(pages);
            assertThat(desk.preview(placed, sample).zones()).extracting(zone -> zone.field().page()).containsExactly(1, 1);
            assertThat(workshop.check(placed, workshop.internshipIds())).allSatisfy(document ->
                    assertThat(document.findings()).extracting(Finding::rule).doesNotContain("V32"));
            send(workshop, placed);
        }
    }

    private static DocumentTemplate placed(TemplateDesk desk, DocumentTemplate template) {
        FixedPages pages = pages(template);
        int last = pages.pages().size() - 1;
        for (SignatoryRole role : ROLES) {
            pages = pages.placing(pages.free(role, last).orElseThrow());
        }
        DocumentTemplate saved = desk.save(template.fixed(pages));
        assertThat(desk.versions(saved.id())).hasSize(3);
        return saved;
    }

    private static void send(Workshop workshop, DocumentTemplate template) {
        List<CheckedDocument> ready = workshop.check(template, workshop.internshipIds()).stream()
                .filter(document -> document.readiness() != Readiness.INCOMPLETE).toList();
        assertThat(ready).isNotEmpty();
        assertThat(workshop.preview(template, ready.getFirst()).fields()).extracting(SignatureField::role)
                .containsExactlyInAnyOrderElementsOf(ROLES);
        int sent = workshop.send(template, ready).taken().size();
        assertThat(workshop.jobs().deliver(_ -> {}, () -> false).accepted()).isEqualTo(sent);
        workshop.jobs().messages();
    }

    private static void intact(VerificationReport report) {
        assertThat(report.verdict()).as("%s", report.findings()).isEqualTo(Verdict.INTACT);
        assertThat(report.trusted()).isTrue();
        assertThat(report.signatures()).hasSizeGreaterThanOrEqualTo(2);
    }
}
