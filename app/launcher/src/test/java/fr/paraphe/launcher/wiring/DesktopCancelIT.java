package fr.paraphe.launcher.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.directory.TimelineEntry;
import fr.paraphe.desktop.dispatch.DocumentsToSend;
import fr.paraphe.desktop.kit.grid.GridMemory;
import fr.paraphe.desktop.tracking.CancelDesk;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.dispatch.Sending;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.merge.CheckedDocument;
import fr.paraphe.domain.merge.Finding;
import fr.paraphe.domain.merge.Readiness;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.tracking.CancelRequests;
import fr.paraphe.domain.tracking.PrepareAgain;
import fr.paraphe.launcher.resilience.TestBase;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A running circuit ended from the documents to send, on a real base with its platform (V80, D-18, X06). */
@Timeout(300)
class DesktopCancelIT {
    private static final char[] PASSWORD = "Un mot de passe d'essai".toCharArray();

    @TempDir Path folder;

    private static List<String> rules(CheckedDocument document) {
        return document.findings().stream().map(Finding::rule).toList();
    }

    @Test
    void whatHoldsANewSendingBackIsFoundEndedAndReplaced() throws Exception {
        Path base = folder.resolve("ecole");
        try (Workshop workshop = Workshop.createDemonstration(base, PASSWORD.clone(), Couriers.besides(base), Clock.systemUTC())) {
            workshop.importFiles(TestBase.campus(folder.resolve("campus"), 5, 6));
            DocumentsToSend sending = new DesktopSending(workshop, RecordKind.INTERNSHIP);
            DocumentTemplate template = sending.templates().getFirst();
            CheckedDocument ready = sending.check(template, workshop.internshipIds()).stream()
                    .filter(document -> document.readiness() == Readiness.READY).findFirst().orElseThrow();
            UUID internship = ready.file().id();
            UUID first = sending.send(Sending.of(template, List.of(ready))).taken().getFirst();
            workshop.jobs().deliver(_ -> { }, () -> false);
            assertThat(rules(sending.check(template, List.of(internship)).getFirst())).contains("V80");

            CancelDesk desk = new DesktopCancel(workshop);
            List<UUID> holding = desk.holding(internship, template.category().path());
            assertThat(holding).containsExactly(first);
            assertThat(desk.plan(holding).circuits()).extracting(SignatureRequest::id).containsExactly(first);
            var told = new ArrayList<Integer>();
            CancelRequests.Outcome outcome =
                    desk.cancel(holding, new CancelRequests.Order("Dates fausses", true), told::add, () -> false);
            assertThat(outcome.done()).as("%s", outcome).isEqualTo(1);
            assertThat(told).endsWith(1);

            CheckedDocument again = sending.check(template, List.of(internship)).getFirst();
            assertThat(rules(again)).contains("V83").doesNotContain("V80");
            assertThat(new DesktopHistory(workshop).again(holding).chosen())
                    .map(PrepareAgain.Chosen::recordIds).contains(List.of(internship));
            UUID second = sending.send(Sending.of(template, List.of(again))).taken().getFirst();
            String former = workshop.requests().find(first).orElseThrow().subject().reference();
            assertThat(workshop.requests().find(second).orElseThrow().replaces()).isEqualTo(former);
            GridMemory personal = new WorkstationGrids(new Workstation(folder.resolve("poste")));
            assertThat(workshop.campus(new DesktopCampus.Author("HUCHON Colette", () -> { }, personal))
                    .timeline(RecordKind.INTERNSHIP, internship)).flatExtracting(TimelineEntry::details)
                    .anySatisfy(line -> assertThat(line).endsWith("remplace " + former));
        }
    }
}
