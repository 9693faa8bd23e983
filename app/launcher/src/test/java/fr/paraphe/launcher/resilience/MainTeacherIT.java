package fr.paraphe.launcher.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.directory.RecordFile;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.merge.CheckedDocument;
import fr.paraphe.domain.merge.Readiness;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.EditTemplates;
import fr.paraphe.domain.template.RoleChoice;
import fr.paraphe.domain.template.ShippedTemplates;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.tracking.RequestStatus;
import fr.paraphe.launcher.demo.DemoPeople;
import fr.paraphe.launcher.wiring.Workshop;
import fr.paraphe.store.Base;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A template with «Professeur principal» invites the main teacher of each student's class (F044). */
@Timeout(300)
class MainTeacherIT {
    private static final Actor SECRETARY = new Actor("secretariat", "Sonia BERNARD", Set.of(Right.SEND), null);

    @TempDir Path folder;

    @Test
    void theMainTeacherOfTheClassIsInvited() throws IOException {
        TestBase base = TestBase.create(folder, 7, 8);
        DocumentTemplate template = template(base);
        try (Workshop workshop = base.workshop()) {
            List<CheckedDocument> ready = workshop.check(template, workshop.internshipIds()).stream()
                    .filter(document -> document.readiness() == Readiness.READY).toList();
            Map<UUID, UUID> expected = ready.stream().map(CheckedDocument::file)
                    .collect(Collectors.toMap(RecordFile::id, file -> Objects.requireNonNull(file.mainTeacher()).id()));
            assertThat(workshop.send(template, ready).taken()).hasSameSizeAs(ready);
            List<SignatureRequest> sent = new DemoPeople(workshop, 3).requests(EnumSet.allOf(RequestStatus.class));
            assertThat(sent).isNotEmpty().hasSameSizeAs(ready).allSatisfy(request -> assertThat(teachers(request))
                    .containsExactly(expected.get(request.subject().recordId())));
        }
    }

    private static List<UUID> teachers(SignatureRequest request) {
        return request.circuit().signatories().stream().filter(s -> s.role() == SignatoryRole.REFERENT_TEACHER)
                .map(s -> s.person().personId()).toList();
    }

    private static DocumentTemplate template(TestBase base) {
        DocumentTemplate shipped = ShippedTemplates.agreement();
        DocumentTemplate template = shipped.sharing(shipped.sharing().changing(
                shipped.role(SignatoryRole.REFERENT_TEACHER).orElseThrow().choice(RoleChoice.TEACHER_MAIN)));
        try (Base stored = base.stored()) {
            return new EditTemplates(stored.repositories().templates(), stored.transactions(), Clock.systemUTC())
                    .save(SECRETARY, template);
        }
    }
}
