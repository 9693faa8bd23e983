package fr.paraphe.launcher.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.dispatch.DeliverRequests;
import fr.paraphe.domain.dispatch.Sending;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.merge.CheckedDocument;
import fr.paraphe.domain.merge.Finding;
import fr.paraphe.domain.merge.Readiness;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.ShippedTemplates;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.launcher.resilience.TestBase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A document whose signature covers text is told before it is sent, and never leaves (V36, X05). */
@Timeout(180)
class LayoutIT {
    private static final String SENTENCE = "Le bloc «\u00a0Étudiant\u00a0» recouvre du texte, page 1.";

    @TempDir Path folder;

    private static DocumentTemplate flawed(Workshop workshop) {
        DocumentTemplate agreement = ShippedTemplates.agreement();
        String html = agreement.html().replace("</style>", "#sig_etudiant { position: absolute; top: 80mm; left: 20mm; }</style>");
        return workshop.templates(() -> new Actor("secretariat", "Sonia BERNARD", Set.of(Right.SEND), null)).save(agreement.html(html));
    }

    @Test
    void aFlawIsToldBeforeTheSendingAndStopsIt() throws IOException {
        try (Workshop workshop = Workshop.createDemonstration(folder.resolve("ecole"), "Un mot de passe d'essai".toCharArray(),
                Couriers.folder(folder.resolve("outbox"), null), Clock.systemUTC())) {
            workshop.importFiles(TestBase.campus(folder.resolve("campus"), 3, 12));
            var sending = new DesktopSending(workshop, RecordKind.INTERNSHIP);
            CheckedDocument ready = workshop.check(ShippedTemplates.agreement(), workshop.internshipIds()).stream()
                    .filter(document -> document.readiness() == Readiness.READY).findFirst().orElseThrow();
            assertThat(sending.layout(ShippedTemplates.agreement(), ready)).isEmpty();
            assertThatThrownBy(() -> sending.simulate(ShippedTemplates.agreement(), List.of(ready), folder.resolve("absent"), _ -> { },
                    () -> false)).isInstanceOf(RefusedException.class).hasMessageStartingWith("Rien ne peut être écrit"); // X04
            DocumentTemplate template = flawed(workshop);
            List<Finding> found = sending.layout(template, ready);
            assertThat(found).extracting(Finding::rule, Finding::role, Finding::text)
                    .containsExactly(tuple("V36", SignatoryRole.STUDENT, SENTENCE));
            assertThat(ready.with(found).readiness()).isEqualTo(Readiness.INCOMPLETE);
            assertThat(sending.send(Sending.of(template, List.of(ready))).taken()).hasSize(1);
            var delivered = new ArrayList<SignatureRequest>();
            DeliverRequests.Run run = workshop.jobs().deliver(delivered::add, () -> false);
            assertThat(run.failed()).isEqualTo(1);
            assertThat(delivered).singleElement().satisfies(request ->
                    assertThat(request.delivery().failure()).isEqualTo(SENTENCE));
        }
    }
}
