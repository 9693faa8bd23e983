package fr.paraphe.launcher.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.desktop.directory.CampusDesk;
import fr.paraphe.desktop.directory.TimelineEntry;
import fr.paraphe.desktop.dispatch.PaperDesk;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.lists.CampusList;
import fr.paraphe.domain.dispatch.DispatchState;
import fr.paraphe.domain.dispatch.PaperSignature;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.merge.CheckedDocument;
import fr.paraphe.domain.merge.Finding;
import fr.paraphe.domain.merge.Readiness;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.listing.ListQuery;
import fr.paraphe.domain.signing.OutgoingMessage;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.launcher.resilience.TestBase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Documents sent from each list of a base, from the check to the platform (F075, E10). */
@Timeout(300)
class EveryListIT {
    private static final Map<CampusList, String> LETTERS = Map.of(CampusList.CONTRACTS, "CA", CampusList.ENROLMENTS, "FP",
            CampusList.ABSENCES, "RA", CampusList.MISSIONS, "OM");

    @TempDir Path folder;
    private final List<OutgoingMessage> delivered = new CopyOnWriteArrayList<>();

    private Workshop workshop() throws IOException {
        Workshop workshop = Workshop.createDemonstration(folder.resolve("ecole"), "Un mot de passe d'essai".toCharArray(),
                (message, _) -> delivered.add(message), Clock.systemUTC());
        workshop.importFiles(TestBase.campus(folder.resolve("campus"), 3, 40));
        return workshop;
    }

    private CampusDesk campus(Workshop workshop) {
        return workshop.campus(new DesktopCampus.Author("Sonia BERNARD", () -> { },
                new WorkstationGrids(new Workstation(folder.resolve("poste")))));
    }

    private List<UUID> ids(Workshop workshop, CampusList list) {
        return campus(workshop).list(list).ids(ListQuery.ALL);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void aDocumentLeavesFromEachList() throws IOException {
        try (Workshop workshop = workshop()) {
            for (CampusList list : LETTERS.keySet()) {
                leaves(workshop, list);
            }
        }
    }

    private void leaves(Workshop workshop, CampusList list) throws IOException {
        RecordKind about = list.about().orElseThrow();
        var desk = new DesktopSending(workshop, about);
        List<UUID> records = desk.records(ids(workshop, list));
        DocumentTemplate template = desk.templates().getFirst();
        assertThat(desk.templates()).allMatch(offered -> offered.about() == about && offered.category().fits(about)); // F078

        List<CheckedDocument> checked = desk.check(template, records);
        assertThat(checked).extracting(document -> document.file().id()).containsExactlyElementsOf(records);
        CheckedDocument ready = checked.stream().filter(document -> document.readiness() == Readiness.READY).findFirst()
                .orElseThrow(() -> new AssertionError(list + ": " + checked.getFirst().findings()));
        delivered.clear();
        SignatureRequest request = workshop.requests().find(workshop.send(template, List.of(ready)).taken()).getFirst();
        workshop.jobs().round();
        workshop.jobs().round();

        SignatureRequest sent = workshop.requests().find(request.id()).orElseThrow();
        assertThat(sent.delivery().state()).as(list.name()).isEqualTo(DispatchState.ACCEPTED);
        assertThat(sent.subject().reference()).startsWith(LETTERS.get(list) + "-");
        assertThat(sent.subject().about()).isEqualTo(about);
        assertThat(text(workshop.requests().frozen(sent.id()).orElseThrow())).contains(sent.subject().reference())
                .containsIgnoringCase(ready.file().name().split(" ")[0]);
        assertThat(delivered).isNotEmpty();
        assertThat(rules(desk.check(template, List.of(ready.file().id())).getFirst())).contains("V80"); // D-18
        assertThat(campus(workshop).timeline(about, ready.file().id())).extracting(TimelineEntry::sort)
                .contains(TimelineEntry.Sort.DOCUMENT); // X27
    }

    private static List<String> rules(CheckedDocument document) {
        return document.findings().stream().map(Finding::rule).toList();
    }

    @Test
    void theCommandLineTakesTheListThatTheTemplateGoesWith() throws IOException { // F078
        try (Workshop workshop = workshop()) {
            assertThat(workshop.wholeList().check("ordre de mission")).extracting(document -> document.file().kind())
                    .hasSameSizeAs(ids(workshop, CampusList.MISSIONS)).containsOnly(RecordKind.MISSION_ORDER);
            assertThat(workshop.wholeList().check("")).extracting(document -> document.file().kind()).containsOnly(RecordKind.INTERNSHIP);
            int ready = (int) workshop.wholeList().check("Relevé d'absences").stream()
                    .filter(document -> document.readiness() == Readiness.READY).count();
            assertThat(workshop.wholeList().sendReady("Relevé d'absences")).singleElement()
                    .satisfies(outcome -> assertThat(outcome.taken()).hasSize(ready).isNotEmpty());
            assertThatThrownBy(() -> workshop.wholeList().check("Bulletin")).isInstanceOf(RefusedException.class)
                    .hasMessageContaining("Ordre de mission").hasMessageContaining("Convention de stage");
        }
    }

    @Test
    void aMissionOrderSignedByHandIsSignedForTheListToo() throws IOException { // X18
        try (Workshop workshop = workshop()) {
            PaperDesk desk = new DesktopPaper(workshop, RecordKind.MISSION_ORDER);
            UUID mission = ids(workshop, CampusList.MISSIONS).getFirst();
            DocumentTemplate order = desk.templates().getFirst();
            CheckedDocument document = workshop.check(order, List.of(mission)).getFirst();
            Path scan = Files.write(folder.resolve("scan.pdf"), workshop.preview(order, document).pdf());

            desk.record(order, mission, LocalDate.now(ZoneId.of("Europe/Paris")), scan);

            assertThat(desk.lines(order, List.of(mission)).getFirst().student()).isEqualTo(document.file().name());
            assertThat(rules(workshop.check(order, List.of(mission)).getFirst())).contains("V81");
            int place = CampusList.MISSIONS.place(CampusList.MISSIONS.signature().orElseThrow());
            assertThat(campus(workshop).list(CampusList.MISSIONS).row(ListQuery.ALL, mission).orElseThrow()
                    .text(place)).isEqualTo(PaperSignature.STATE);
        }
    }
}
