package fr.paraphe.launcher.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.directory.CampusDesk;
import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.change.ChangeCampus;
import fr.paraphe.domain.directory.change.RecordFields;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.merge.CheckedDocument;
import fr.paraphe.domain.merge.Finding;
import fr.paraphe.domain.merge.Readiness;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.ShippedTemplates;
import fr.paraphe.domain.template.TemplateCategory;
import fr.paraphe.domain.tracking.PrepareAgain;
import fr.paraphe.domain.tracking.RequestStatus;
import fr.paraphe.launcher.demo.DemoPeople;
import fr.paraphe.launcher.resilience.TestBase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A signed agreement, a change, its amendment: what differs, its own circuit, the chain (X20). */
@Timeout(300)
class AmendmentIT {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DocumentTemplate AMENDMENT = ShippedTemplates.all().stream()
            .filter(template -> template.category() == TemplateCategory.INTERNSHIP_AMENDMENT).findFirst().orElseThrow();

    @TempDir Path folder;

    private Path outbox() {
        return folder.resolve("outbox");
    }

    private CampusDesk campus(Workshop workshop) {
        return workshop.campus(new DesktopCampus.Author("Sonia BERNARD", () -> { },
                new WorkstationGrids(new Workstation(folder.resolve("poste")))));
    }

    private LocalDate postponed(Workshop workshop, UUID id) {
        var seen = (Internship) campus(workshop).find(RecordKind.INTERNSHIP, id).orElseThrow();
        LocalDate end = Objects.requireNonNull(seen.schedule().endsOn()).plusWeeks(1);
        campus(workshop).change("essai", List.of(new ChangeCampus.Edit(seen, RecordFields.with(seen, "schedule.endsOn", end))));
        return end;
    }

    private static CheckedDocument checked(Workshop workshop, DocumentTemplate template, UUID id) {
        return workshop.check(template, List.of(id)).getFirst();
    }

    private static List<String> rules(CheckedDocument document) {
        return document.findings().stream().map(Finding::rule).toList();
    }

    private SignatureRequest signed(Workshop workshop, DocumentTemplate template, List<CheckedDocument> documents) throws IOException {
        workshop.send(template, documents);
        workshop.jobs().round();
        workshop.jobs().messages();
        var people = new DemoPeople(workshop, 5);
        people.sign(outbox());
        for (int signed = people.finalise(documents.size()); signed > 0; signed = people.finalise(documents.size())) {
            workshop.jobs().round();
        }
        workshop.jobs().round();
        return people.requests(EnumSet.of(RequestStatus.ARCHIVED)).stream()
                .filter(request -> request.templateId().equals(template.id())).findFirst().orElseThrow();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void whatChangedSinceTheSignatureMakesAnAmendmentWithItsOwnCircuit() throws IOException {
        try (Workshop workshop = Workshop.createDemonstration(folder.resolve("ecole"), "Un mot de passe d'essai".toCharArray(),
                Couriers.folder(outbox(), null), Clock.systemUTC())) {
            workshop.importFiles(TestBase.campus(folder.resolve("campus"), 3, 12));
            assertThat(rules(checked(workshop, AMENDMENT, workshop.internshipIds().getFirst()))).contains("V88");
            List<CheckedDocument> ready = workshop.check(ShippedTemplates.agreement(), workshop.internshipIds()).stream()
                    .filter(document -> document.readiness() == Readiness.READY).toList();
            SignatureRequest agreement = signed(workshop, ShippedTemplates.agreement(), ready);
            UUID id = agreement.subject().recordId();
            assertThat(rules(checked(workshop, ShippedTemplates.agreement(), id))).contains("V81");
            assertThat(rules(checked(workshop, AMENDMENT, id))).contains("V89").doesNotContain("V88", "V81");
            var prepared = new PrepareAgain(workshop.requests(), workshop.clock()).amend(List.of(agreement.id()));
            assertThat(prepared.chosen()).map(PrepareAgain.Chosen::recordIds).contains(List.of(id));

            LocalDate end = postponed(workshop, id);
            CheckedDocument changed = checked(workshop, AMENDMENT, id);
            assertThat(rules(changed)).doesNotContain("V88", "V89", "V81");
            var amended = Objects.requireNonNull(((InternshipFile) changed.file()).amended());
            assertThat(amended.reference()).isEqualTo(agreement.subject().reference());
            assertThat(amended.number()).isEqualTo(1);
            assertThat(amended.changes()).singleElement().satisfies(change -> {
                assertThat(change.label()).isEqualTo("Fin");
                assertThat(change.after()).isEqualTo(DAY.format(end));
                assertThat(change.before()).isEqualTo(DAY.format(end.minusWeeks(1)));
            });
            SignatureRequest amendment = signed(workshop, AMENDMENT, List.of(changed));
            assertThat(amendment.amends()).isEqualTo(agreement.subject().reference());
            assertThat(amendment.caseId()).isNotEqualTo(agreement.caseId());
            assertThat(text(workshop.requests().signed(amendment.id()).orElseThrow())).contains(agreement.subject().reference(),
                    "Ce qui change", DAY.format(end) + ", au lieu de\u00a0: " + DAY.format(end.minusWeeks(1)));

            assertThat(rules(checked(workshop, AMENDMENT, id))).contains("V81", "V89");
            secondAmendment(workshop, id, amendment.subject().reference());
        }
    }

    private void secondAmendment(Workshop workshop, UUID id, String first) {
        postponed(workshop, id);
        CheckedDocument second = checked(workshop, AMENDMENT, id);
        assertThat(rules(second)).doesNotContain("V81", "V89");
        var again = Objects.requireNonNull(((InternshipFile) second.file()).amended());
        assertThat(again.number()).isEqualTo(2);
        assertThat(again.reference()).isEqualTo(first);
        assertThat(again.changes()).hasSize(1);
        UUID taken = workshop.send(AMENDMENT, List.of(second)).taken().getFirst();
        assertThat(workshop.requests().find(taken).orElseThrow().amends()).isEqualTo(first);
    }
}
