package fr.paraphe.launcher.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.desktop.dispatch.PaperDesk;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.lists.CampusList;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.merge.CheckedDocument;
import fr.paraphe.domain.merge.Finding;
import fr.paraphe.domain.merge.Readiness;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.listing.ListQuery;
import fr.paraphe.domain.signing.OutgoingMessage;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.ShippedTemplates;
import fr.paraphe.domain.tracking.RequestStatus;
import fr.paraphe.launcher.resilience.TestBase;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document whose circuit runs is signed by hand instead, on a real base with its platform (X18, V81). */
class PaperIT {
    private static final DocumentTemplate AGREEMENT = ShippedTemplates.agreement();

    @TempDir
    private Path folder;
    private final List<OutgoingMessage> delivered = new CopyOnWriteArrayList<>();

    @Test
    void aScanEndsTheCircuitAndMakesTheDocumentSigned() throws IOException {
        try (Workshop workshop = Workshop.createDemonstration(folder.resolve("ecole"), "Un mot de passe d'essai".toCharArray(),
                (message, _) -> delivered.add(message), Clock.systemUTC())) {
            workshop.importFiles(TestBase.campus(folder.resolve("campus"), 3, 6));
            CheckedDocument ready = check(workshop).stream().filter(d -> d.readiness() == Readiness.READY).findFirst().orElseThrow();
            UUID internship = ready.file().id();
            workshop.send(AGREEMENT, List.of(ready));
            workshop.jobs().round();
            PaperDesk desk = new DesktopPaper(workshop, RecordKind.INTERNSHIP);
            LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
            Path words = Files.writeString(folder.resolve("scan.txt"), "Ceci n'est pas un scan");
            assertThatThrownBy(() -> desk.record(AGREEMENT, internship, today, words)).isInstanceOf(RefusedException.class);
            assertThat(status(workshop, internship)).as("a bad file changes nothing").isEqualTo(RequestStatus.AWAITING_SIGNATURES);

            delivered.clear();
            desk.record(AGREEMENT, internship, today, scan());
            workshop.jobs().round();

            assertThat(status(workshop, internship)).isEqualTo(RequestStatus.CANCELLED);
            assertThat(delivered).as("whoever was invited is told").isNotEmpty()
                    .allMatch(message -> message.text().contains("Ce document a été signé sur papier."));
            assertThat(desk.scan(AGREEMENT, internship)).startsWith('%', 'P', 'D', 'F');
            assertThat(desk.lines(AGREEMENT, List.of(internship)).getFirst().paper()).isPresent();
            assertThat(workshop.campus(new DesktopCampus.Author("Essai", () -> { }, new WorkstationGrids(new Workstation(folder))))
                    .list(CampusList.INTERNSHIPS).ids(ListQuery.ALL.searching("signé sur papier"))).containsExactly(internship);
            assertThat(check(workshop).stream().filter(d -> d.file().id().equals(internship))
                    .flatMap(d -> d.findings().stream())).extracting(Finding::rule).contains("V81");
            desk.takeBack(AGREEMENT, internship);
            assertThatThrownBy(() -> desk.scan(AGREEMENT, internship)).isInstanceOf(RefusedException.class);
        }
    }

    private static List<CheckedDocument> check(Workshop workshop) {
        return workshop.check(AGREEMENT, workshop.internshipIds());
    }

    private static RequestStatus status(Workshop workshop, UUID internship) {
        SignatureRequest request = workshop.requests().ofRecords(List.of(internship)).getFirst();
        return RequestStatus.of(request, workshop.clock().instant());
    }

    private Path scan() throws IOException {
        Path file = folder.resolve("scan.png");
        ImageIO.write(new BufferedImage(620, 877, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }
}
